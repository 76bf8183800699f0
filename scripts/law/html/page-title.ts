import { squeeze } from '../../../src/domain/law/space.ts';
import { isLabelled, isWithin, parentOf, saysChrome, standsInChrome } from './chrome.ts';
import { articleStart, attributeOf, type Element, type PageLine } from './page-lines.ts';

/**
 * The lines of the law's own heading among those before its first article. A portal's name may be a
 * heading too, and a title may be a plain line in the middle: what the line says, where it stands
 * and what the page calls itself count together.
 */
export function titleOf(lines: PageLine[], hints: string, holder: Element | null): PageLine[] {
  const scored = lines
    .map((line) => ({ line, score: scoreOf(line, hints, holder) }))
    .filter(({ score }) => score >= 3);
  const best = scored.reduce<(typeof scored)[number] | null>(
    (found, one) => (found === null || one.score > found.score ? one : found),
    null,
  )?.line;
  if (!best) return [];
  // A heading over several lines is one.
  return best.mark === 0 ? [best] : lines.filter(({ block }) => block === best.block);
}

function scoreOf(line: PageLine, hints: string, holder: Element | null): number {
  const said = squeeze(line.text);
  if (said.length < 4 || said.length > 120 || articleStart.test(said)) return 0;
  if (saysChrome(line) || (line.mark === 0 && isLabelled(line))) return 0;
  const named = said.length >= 6 && hints.includes(said);
  if ((line.linked || standsInChrome(line)) && !(line.mark > 0 && named)) return 0;
  return (
    (named ? 4 : 0) +
    (line.mark > 0 && line.mark < 4 ? 3 : 0) +
    (isCalledTitle(line) ? 3 : 0) +
    (ending.test(said) ? 3 : 0) +
    (holder && isWithin(line, holder) ? 1 : 0)
  );
}

const ending =
  /(?:法|典|条例|规定|办法|决定|解释|规则|细则|修正案|批复|意见|决议|通知|准则|规程|纲要|公告|方案|标准)(?:[（(][^）)]*[）)])*$/;

function isCalledTitle({ block }: PageLine): boolean {
  const near = block ? [block, parentOf(block)] : [];
  return near.some((element) => {
    const names = `${element ? (attributeOf(element, 'class') ?? '') : ''} ${element ? (attributeOf(element, 'id') ?? '') : ''}`;
    return /(?:^|[\s_-])(?:\w*title|biaoti|bt|tit)(?=$|[\s_-]|\d)/i.test(names);
  });
}
