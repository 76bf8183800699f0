import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { problem } from '../../src/domain/law/parse/problem.ts';
import { squeeze } from '../../src/domain/law/space.ts';
import type { SourceText } from '../../src/domain/law/types.ts';
import { Unreadable } from '../files/unreadable.ts';
import { lawOnPage } from './html/law-on-page.ts';
import { linesOfPage, type PageLine } from './html/page-lines.ts';

/**
 * The law on a saved page: its visible lines, a line a block, numbered by where the first words
 * stand in the file. What the portal says around it is no law, and is told.
 * @throws Unreadable where the page nests its tags without end
 */
export function readHtml(source: string): SourceText {
  const page = parse(source, { sourceCodeLocationInfo: true });
  if (depthOf(page) > deepest)
    throw new Unreadable(
      '这个网页的标签一层套一层，套得太深，读不了：请在浏览器里打开，把正文复制到 .txt 里再导入。',
    );
  const { kept, left, pictures } = lawOnPage(linesOfPage(page), hintsOf(page));
  return {
    lines: kept.map(({ line, text, mark, numbered }) => ({
      line,
      text,
      mark,
      ...(numbered ? { numbered } : {}),
    })),
    headerLines: null,
    problems: [
      ...left.map((run) => problem('content-left-out', run[0]?.line ?? 1, told(run))),
      ...pictures.map(({ line, text }) =>
        problem('content-left-out', line, `正文里的图片${text === '' ? '' : `「${text}」`}`),
      ),
    ],
  };
}

/** Counted without calling itself: what reads the page afterwards does. */
function depthOf(page: DefaultTreeAdapterTypes.Node): number {
  let level = [page];
  let depth = 0;
  while (level.length > 0) {
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
    depth += 1;
  }
  return depth;
}

const deepest = 1000;

/** The charset that a page declares in its first bytes. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(head)?.[1];
}

/** First words of the first lines: 「首页」「法规」等 12 行. */
function told(run: PageLine[]): string {
  const words = run.slice(0, most).map(({ text }) => {
    const one = text.replace(/\s+/g, ' ');
    return `「${one.length > 20 ? `${one.slice(0, 20)}……` : one}」`;
  });
  return `网页上的${words.join('')}${run.length > most ? `等 ${run.length} 行` : ''}`;
}

const most = 8;

/** What the page calls itself where nobody reads it: <title> and the portals' meta ArticleTitle. */
function hintsOf(page: DefaultTreeAdapterTypes.Document): string {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node && node.tagName === 'body') return;
    if ('tagName' in node && node.tagName === 'meta') {
      const value = (name: string) => node.attrs.find((one) => one.name === name)?.value ?? '';
      if (/title/i.test(value('name') || value('property'))) found.push(value('content'));
    }
    if ('tagName' in node && node.tagName === 'title')
      found.push(...node.childNodes.map((child) => ('value' in child ? child.value : '')));
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(page);
  return squeeze(found.join('|'));
}
