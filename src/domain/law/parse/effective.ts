import { dateSource, firstDate } from './dates.ts';
import { squeeze } from '../space.ts';
import type { HeaderLine, LawNode } from '../types.ts';
import { wordsOf } from '../words.ts';

/**
 * The day a text comes into force: 「自……起施行」 in the last articles, then the header;
 * 「自公布之日起」 is the day of promulgation. What others' dates say (「……同时废止」) doesn't count.
 */
export function effectiveDate(body: LawNode[], header: HeaderLine[]): string | null {
  const dates: Dates = {
    promulgated: header.find(({ event }) => event === 'promulgated')?.date ?? null,
    passed: header.find(({ event }) => event === 'passed')?.date ?? null,
  };
  for (const node of lastUnits(body)) {
    const said = inForce(wordsOf(node), dates);
    if (said) return said;
  }
  for (const { text, event, date } of header) {
    const said = inForce(text, dates) ?? (event === 'effective' ? date : null);
    if (said) return said;
  }
  return null;
}

/** How far from the end the clause is looked for. */
const reach = 5;
const verb = '(?:正式)?(?:开始)?(?:施行|实施|实行|生效|执行|试行)';
const dated = new RegExp(`(?:自|从|于)\\s*${dateSource}(?:零时)?(?:之日)?起?${verb}(?!的)`);
const onPublication = new RegExp(`(?:自|从)(?:公布|发布|颁布)之日起${verb}(?!的)`);

const onPassing = new RegExp(`(?:自|从)(?:本次会议|会议)?(?:审议)?通过之日起${verb}(?!的)`);

interface Dates {
  promulgated: string | null;
  passed: string | null;
}

function inForce(text: string, { promulgated, passed }: Dates): string | null {
  for (const printed of text.split(/[。；\n]/)) {
    // 《旧条例》（自1999年1月1日起施行）同时废止
    const sentence = squeeze(printed).replace(/》[（(][^）)]*[）)]/g, '》');
    const match = dated.exec(sentence);
    if (match && !/《[^》]*$/.test(sentence.slice(0, match.index))) return firstDate(match[0]);
    if (onPublication.test(sentence)) return promulgated;
    if (onPassing.test(sentence)) return passed;
  }
  return null;
}

/** The last articles from the end; without articles, the last units of any kind but annexes. */
function lastUnits(body: LawNode[]): LawNode[] {
  const articles: LawNode[] = [];
  const visit = (nodes: LawNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'article') articles.push(node);
      else if (node.type !== 'annex') visit(node.children);
    }
  };
  visit(body);
  const units = articles.length > 0 ? articles : body.filter(({ type }) => type !== 'annex');
  return units.slice(-reach).reverse();
}
