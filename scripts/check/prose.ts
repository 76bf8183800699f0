import type { ContentFile } from '../../src/entries/content-file.ts';
import type { Problem } from './problem.ts';

/** Slips in the prose of MDX bodies that would show on the page, or keep it from being built. */
export function checkProse(files: ContentFile[]): Problem[] {
  return files.flatMap(({ file, name, body }) => {
    const lines = outsideCode(body);
    return lines.flatMap(({ line, text }, index) => {
      const next = lines[index + 1]?.text ?? '';
      return rules
        .filter(({ faulty }) => faulty(text, next, name.endsWith('.mdx')))
        .map(({ faulty: _, ...words }) => ({ file, line, field: '正文', ...words }));
    });
  });
}

interface Rule {
  faulty: (line: string, next: string, mdx: boolean) => boolean;
  message: string;
  expected: string;
  remedy: string;
}

const han = String.raw`[\u3000-\u303f\u3400-\u9fff\uff00-\uffef“”‘’—…]`;
const block = /^\s*([-*+>#|]|[（(]?\d+[.、）)]|$)/;

const rules: Rule[] = [
  {
    faulty: (line, next) =>
      new RegExp(`${han}\\s*$`).test(line) &&
      !/^\s*(#|\|)/.test(line) &&
      new RegExp(`^\\s*${han}`).test(next) &&
      !block.test(next),
    message: '一段话里换了行，网页上会多出一个空格',
    expected: '一段话写在一行里，段与段之间空一行',
    remedy: '把下一行接到这一行后面；要分段就空一行',
  },
  {
    faulty: (line) => /!\[\s*\]\(/.test(line),
    message: '图片没有文字说明，看不见图的人不知道是什么',
    expected: '![图里有什么](地址)',
    remedy: '在方括号里写一句图里有什么',
  },
  {
    faulty: (line) => /^\s*(import|export)\s/.test(line),
    message: '正文里不能写 import 和 export',
    expected: '只写文字、标题、列表和链接',
    remedy: '删去这一行；需要新的版式请找开发者',
  },
  {
    faulty: (line, _, mdx) => (mdx ? /</ : /<(?=[a-z!/])/i).test(line),
    message: '正文里不能写 HTML 标签，也不能有小于号',
    expected: '只写文字、标题、列表和链接；网址写成 [文字](网址)',
    remedy: '删去标签；小于号写成「小于」',
  },
  {
    faulty: (line, _, mdx) => mdx && /[{}]/.test(line),
    message: '正文里不能有花括号，会被当成程序',
    expected: '只写文字、标题、列表和链接',
    remedy: '删去花括号，或换成（）',
  },
  {
    faulty: (line) => /^#\s/.test(line),
    message: '正文里有一级标题，一页就有了两个',
    expected: '正文的标题从 ## 开始，页面的标题写在 title 里',
    remedy: '改成 ##',
  },
];

/** Lines as they are, those of fenced code emptied, and code within a line too. */
function outsideCode(body: ContentFile['body']): ContentFile['body'] {
  let fenced = false;
  return body.map(({ line, text }) => {
    const fence = /^\s*(```|~~~)/.test(text);
    if (fence) fenced = !fenced;
    return { line, text: fence || fenced ? '' : text.replace(/`[^`]*`/g, '') };
  });
}
