import { annexLabel } from '../../../src/domain/law/parse/annex-label.ts';
import { headingLabel } from '../../../src/domain/law/parse/heading-label.ts';
import { listLabel } from '../../../src/domain/law/parse/list-label.ts';
import { articleStart, attributeOf, type Element, type PageLine } from './page-lines.ts';

/** Whether a line bears a label of its own: 条, 章, 项, 附件. */
export function isLabelled({ text }: PageLine): boolean {
  return (
    articleStart.test(text) ||
    headingLabel(text) !== null ||
    listLabel(text) !== null ||
    annexLabel(text) !== null
  );
}

/** What no annex says. */
export function saysFooter({ text }: PageLine): boolean {
  return /ICP备|公网安备|版权所有|copyright|©|网站标识码/i.test(text);
}

/** Words that portals print around what they publish. */
export function saysChrome(line: PageLine): boolean {
  const { text } = line;
  if (text.length > 160 || isLabelled(line)) return false;
  return foot.test(text) || (!/[。；]$/.test(text) && (crumbs.test(text) || tools.test(text)));
}

/**
 * What the page's own structure calls navigation, tools or footer.
 * @param lawful blocks that hold the law itself, whatever they are called, and so are no such thing
 */
export function standsInChrome(
  { block }: Pick<PageLine, 'block'>,
  lawful: ReadonlySet<Element> = new Set(),
): boolean {
  for (let element = block; element && !lawful.has(element); element = parentOf(element)) {
    if (chromeTags.has(element.tagName)) return true;
    if (
      /^(?:navigation|banner|contentinfo|search|toolbar)$/.test(attributeOf(element, 'role') ?? '')
    )
      return true;
    const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
    if (chromeNames.test(names)) return true;
  }
  return false;
}

export function isWithin({ block }: Pick<PageLine, 'block'>, holder: Element): boolean {
  for (let element = block; element; element = parentOf(element))
    if (element === holder) return true;
  return false;
}

export function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent && 'tagName' in parent ? parent : null;
}

const chromeTags = new Set('nav footer aside button select form'.split(' '));
const chromeNames =
  /(?:^|[\s_-])(?:nav\w*|menu\w*|crumbs?|breadcrumbs?|location|position|weizhi|dqwz|share\w*|bdshare\w*|foot\w*|copyright|print\w*|tool\w*|font-?size|side\w*|prev|next|relate\w*|search\w*|top\w*|banner|logo|login|friend\w*|pager?|qrcode|ewm)(?=$|[\s_-])/i;

const crumbs = /^(?:您?(?:当前|现在|目前)?(?:所在|的)?位置|首页\s*(?:[>＞»›→/|-]|$))|[>＞»›]/;
const tools = new RegExp(
  [
    '[【\\[［]\\s*(?:打印|关闭|收藏|字体|字号|我要纠错|大|中|小)',
    '^(?:打印|关闭|收藏|纠错|返回|下载|朗读|听全文|视力保护|无障碍|分享|转发)',
    '^(?:字体|字号|字体大小|浏览|点击|阅读|访问)',
    '(?:浏览|点击|阅读|访问)(?:次数|量|数|率)?\\s*[：:]',
    '^[上下]一[篇条页]',
    '^相关(?:链接|文章|阅读|解读|新闻|附件|文件|稿件|信息)',
    '扫一扫|二维码|返回(?:顶部|列表|首页)|微信|微博',
    '^(?:责任编辑|责编|编辑|作者|来源|信息来源|文章来源|稿源|供稿)\\s*[：:]',
    '^(?:发布|更新|成文|发文|生成|公开)?(?:时间|日期)\\s*[：:]',
    '^(?:发布机构|发文机关|索引号|公开方式|主题分类|主题词|信息分类|有效性)\\s*[：:]?',
    '^(?:大\\s*中\\s*小|T[|\\s])$',
  ].join('|'),
);
const foot =
  /(?:主办|承办|协办)(?:单位)?\s*[：:]|ICP备|公网安备|版权所有|copyright|©|all rights|网站标识码|网站地图|技术支持|运行维护|建议使用.{0,20}浏览器|^(?:联系我们|关于我们|隐私声明|网站声明)|^(?:地址|邮编|邮政编码|传真|电话|联系电话)\s*[：:]/i;
