import { squeeze } from '../../../src/domain/law/space.ts';
import { annexLabel } from '../../../src/domain/law/parse/annex-label.ts';
import {
  isLabelled,
  isWithin,
  parentOf,
  saysChrome,
  saysFooter,
  standsInChrome,
} from './chrome.ts';
import {
  articleStart,
  attributeOf,
  type Element,
  type PageLine,
  type Picture,
} from './page-lines.ts';
import { titleOf } from './page-title.ts';

/** The lines of the law, its title first; and what was left out, in runs of neighbouring lines. */
export interface LawOnPage {
  kept: PageLine[];
  left: PageLine[][];
  /** Pictures that stand where the law does. */
  pictures: Picture[];
}

/**
 * Tells a law from the portal around it. A line is left out because it stands outside the block that
 * holds the articles, or because it says what only portals say; the title is the page's heading.
 * @param hints what the page calls itself where nobody reads it
 */
export function lawOnPage(
  { lines, pictures }: { lines: PageLine[]; pictures: Picture[] },
  hints: string,
): LawOnPage {
  const first = lines.findIndex(isLaw);
  const last = lines.findLastIndex(isLaw);
  const holder = holderOf(lines);
  const around = { holder, lawful: lawfulBlocks(lines, holder) };
  const title = titleOf(lines.slice(0, first === -1 ? lines.length : first + 1), hints, holder);
  const known = new Set(title);
  const name = squeeze(title.map(({ text }) => text).join(''));
  const [heading] = title;
  // A heading broken over several lines is one.
  const kept = heading ? [{ ...heading, text: title.map(({ text }) => text).join('') }] : [];
  const left: PageLine[][] = [];
  let annexed = false;
  let before: 'kept' | 'chrome' | 'other' = 'kept';
  for (const [index, line] of lines.entries()) {
    // The heading once more, above the text.
    if (known.has(line) || (index < first && squeeze(line.text) === name)) continue;
    const place = first !== -1 && index < first ? 'head' : index > last ? 'tail' : 'law';
    const verdict = verdictOf(line, place, around, annexed);
    if (verdict === 'kept') {
      kept.push(line);
      annexed ||= place === 'tail' && annexLabel(line.text) !== null;
    } else if (verdict === 'chrome' && before === 'chrome') left.at(-1)?.push(line);
    else left.push([line]);
    before = verdict;
  }
  const [from = 0, to = 0] = [lines[first]?.line, lines[last]?.line];
  const seen = pictures.filter(
    (one) =>
      !one.linked &&
      !standsInChrome(one, around.lawful) &&
      (holder ? isWithin(one, holder) : one.line >= from && one.line <= to),
  );
  return { kept, left, pictures: seen };
}

/** Every stretch of the page is head, law or tail; without articles all of it is the tail. */
function verdictOf(
  line: PageLine,
  place: 'head' | 'law' | 'tail',
  { holder, lawful }: { holder: Element | null; lawful: ReadonlySet<Element> },
  annexed: boolean,
): 'kept' | 'chrome' | 'other' {
  const inside = holder === null || isWithin(line, holder);
  if (place === 'law' && inside)
    return standsInChrome(line, lawful) && !isLabelled(line) ? 'chrome' : 'kept';
  const said = annexed ? saysFooter(line) : saysChrome(line);
  const chrome = said || standsInChrome(line, lawful) || (line.linked && !inside);
  if (chrome) return 'chrome';
  if (inside || annexed || (place === 'tail' && annexLabel(line.text) !== null)) return 'kept';
  return place === 'head' && note.test(line.text) ? 'kept' : 'other';
}

/** A note of passing that stands outside the block of the articles. */
const note =
  /\d\s*日.*(?:通过|批准|公布|发布|修正|修订|施行)|(?:令|公告)\s*(?:第|〔|\().*号|^第.{1,12}号$/;

function isLaw({ text, linked }: PageLine): boolean {
  return !linked && articleStart.test(text);
}

/** The block of the articles: one that portals name for it, or the innermost that holds them all. */
function holderOf(lines: PageLine[]): Element | null {
  const articles = lines.filter(isLaw);
  const counted = articles.length > 0 ? articles : lines;
  const counts = new Map<Element, number>();
  for (const { block } of counted)
    for (let element = block; element; element = parentOf(element))
      counts.set(element, (counts.get(element) ?? 0) + 1);
  const holding = [...counts].filter(([element]) => !paragraphs.has(element.tagName));
  const named = holding
    .filter(([element, count]) => isNamed(element) && count * 10 >= counted.length * 8)
    .sort((a, b) => depthOf(b[0]) - depthOf(a[0]))[0];
  if (named) return named[0];
  if (articles.length < 2) return null;
  const all = holding.filter(([, count]) => count === articles.length);
  const innermost = all.sort((a, b) => depthOf(b[0]) - depthOf(a[0]))[0]?.[0] ?? null;
  return innermost && !/^(?:html|body)$/.test(innermost.tagName) ? innermost : null;
}

/** Every block that encloses an article; without articles, the named block or the longest line. */
function lawfulBlocks(lines: PageLine[], holder: Element | null): Set<Element> {
  const longest = lines.reduce<PageLine | null>(
    (found, line) => (found && found.text.length >= line.text.length ? found : line),
    null,
  );
  const articles = lines.filter(isLaw).map(({ block }) => block);
  const inner = articles.length > 0 ? articles : [holder ?? longest?.block ?? null];
  const blocks = new Set<Element>();
  for (const block of [...inner, holder])
    for (let element = block; element && !blocks.has(element); element = parentOf(element))
      blocks.add(element);
  return blocks;
}

const paragraphs = new Set('p span h1 h2 h3 h4 h5 h6 li pre'.split(' '));

/** Containers as 拓尔思, 大汉, UCAP and other makers of government portals call them. */
function isNamed(element: Element): boolean {
  if (element.tagName === 'article' || element.tagName === 'main') return true;
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  return /(?:^|\s)(?:TRS_\w*(?:Editor|PreAppend|PreExcel)\w*|trs_editor_view|zoom(?:con)?|UCAP-CONTENT|(?:article|news|detail|text|main|info)[-_]?(?:content|con|body|text)|artic(?:le)?(?:_content)?|pages_content|rich_media_content|js_content|view|con(?:tent)?)(?=$|\s)/i.test(
    names,
  );
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let one = parentOf(element); one; one = parentOf(one)) depth += 1;
  return depth;
}
