import { dateSource } from './dates.ts';
import { squeeze } from '../space.ts';
import type { Unit } from './units.ts';

const longestHeading = 30;

/** A short line without punctuation before an article, a heading or the end: a heading that lost its mark, or a signature. */
export function suspectsHeading(units: Unit[], index: number): boolean {
  const text = textOf(units[index]);
  if (text === null || !isName(text)) return false;
  const said = squeeze(text);
  if (/^(?:总则|分则|罚则)$/.test(said)) return true;
  const next = units[index + 1];
  if (!next || next.kind === 'heading' || next.kind === 'article' || next.kind === 'annex')
    return true;
  const nextText = textOf(next);
  // A signature: the body's name, then the day.
  return nextText !== null && isDateLine(nextText);
}

/** Such a line behind a finished sentence, whatever comes after it. */
export function followsSentence(units: Unit[], index: number): boolean {
  const text = textOf(units[index]);
  const before = textOf(units[index - 1]);
  return text !== null && isName(text) && before !== null && /[。”）)]$/.test(before);
}

function isName(text: string): boolean {
  const said = squeeze(text);
  if (said.length > longestHeading || /[。；：，！？,;:!?…|]|[、—-]$/.test(said)) return false;
  return !bracketed(text) && !isDateLine(text) && !rules.test(said);
}

/** Words of a rule: a sentence that only lost its full stop. */
const rules =
  /应当|不得|可以|必须|按照|依照|予以|是指|从其规定|由.+(?:负责|制定|规定|解释|执行|承担)|自.+施行/;

/** Whether a paragraph stops in mid-sentence and the next line goes on. */
export function endsOpen(units: Unit[], index: number): boolean {
  const unit = units[index];
  const next = units[index + 1];
  if (next?.kind !== 'plain' || next.opening || unit === undefined) return false;
  const text = textOf(unit);
  if (text === null || isDateLine(textOf(next) ?? '')) return false;
  if (/[，、,]$/.test(text)) return true;
  if (unit.kind === 'list' || suspectsHeading(units, index + 1)) return false;
  return /[\p{Script=Han}\p{N}\p{L}]$/u.test(text);
}

export function bracketed(text: string): boolean {
  return /^[（(【][^（(]*[）)】]$/.test(text);
}

export function isDateLine(text: string): boolean {
  return day.test(squeeze(text));
}

const day = new RegExp(`^[（(]?${dateSource}[）)]?$`);

function textOf(unit: Unit | undefined): string | null {
  return unit?.kind === 'plain' || unit?.kind === 'list' || unit?.kind === 'preface'
    ? unit.text
    : null;
}
