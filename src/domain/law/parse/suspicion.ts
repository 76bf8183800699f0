import type { Line } from './line.ts';
import { squeeze } from '../space.ts';
import type { Unit } from './unit.ts';

/** A name before an article, a heading or the end: a heading that lost its number, or a signature. */
export function suspectsHeading(units: Unit[], index: number): boolean {
  const words = wordsAt(units, index);
  if (!words?.isName) return false;
  if (/^(?:总则|分则|罚则)$/.test(squeeze(words.text))) return true;
  const next = units[index + 1];
  if (!next || next.kind === 'heading' || next.kind === 'article' || next.kind === 'annex')
    return true;
  // A signature: the body's name, then the day.
  return wordsAt(units, index + 1)?.isDate ?? false;
}

/** A name behind a finished sentence, whatever comes after it. */
export function followsSentence(units: Unit[], index: number): boolean {
  const before = wordsAt(units, index - 1);
  return Boolean(wordsAt(units, index)?.isName && before?.endsSentence);
}

/** Whether a paragraph stops in mid-sentence and the next line goes on. */
export function endsOpen(units: Unit[], index: number): boolean {
  const words = wordsAt(units, index);
  const next = units[index + 1];
  if (next?.kind !== 'plain' || next.opening || words === null || next.words.isDate) return false;
  if (words.stopsAtComma) return !words.isFormula;
  if (!words.stopsAtLetter || units[index]?.kind === 'list') return false;
  if ([words, next.words].some(({ isFormula, isTableOrNote }) => isFormula || isTableOrNote))
    return false;
  return !suspectsHeading(units, index + 1);
}

/** The words of a unit that may be a sentence; an annex's are left as they are. */
function wordsAt(units: Unit[], index: number): Line | null {
  const unit = units[index];
  return unit?.kind === 'plain' || unit?.kind === 'list' || unit?.kind === 'preface'
    ? unit.words
    : null;
}
