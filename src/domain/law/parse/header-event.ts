import { dateSource, firstDate } from './dates.ts';
import { trimBlank } from '../space.ts';
import type { HeaderEvent, HeaderLine } from '../types.ts';

/** A line of the header as its events; several may be glued on one line without a separator. */
export function headerEvents(line: string): HeaderLine[] {
  return split(line).map((text) => ({ text, event: eventOf(text), date: firstDate(text) }));
}

const words: [word: RegExp, event: HeaderEvent][] = [
  [new RegExp(`${dateSource}\\s*(?:零时)?起?(?:施行|实施|实行|执行|试行|生效)`), 'effective'],
  [/(?<!本)修正|修订|修改|通过的《/, 'amended'],
  [/(?:公布|发布)(?:并)?施行/, 'promulgated'],
  [/施行|实施|生效/, 'effective'],
  [/通过/, 'passed'],
  [/批准/, 'approved'],
  [/公布|发布|颁布/, 'promulgated'],
];

function eventOf(text: string): HeaderEvent {
  // The title of a decision 「关于修改……的决定」 is not an event of its own passing.
  const said = text.replace(/《[^》]*》(?!修正|修订|第)/g, (title) =>
    /修正|修改/.test(title) && !text.startsWith(title) ? '修改' : '《',
  );
  return words.find(([word]) => word.test(said))?.[1] ?? 'other';
}

const start = new RegExp(`(?:根据|经|自|从|于|并于)?${dateSource}`, 'g');

function split(line: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index } of line.matchAll(start)) {
    const before = line.slice(from, index);
    if (index === from || !/通过|批准|公布|发布|(?<!本)修正|修订|颁布|施行/.test(before)) continue;
    if (/[《〈]/.test(before) && !/[》〉]/.test(before)) continue;
    pieces.push(before);
    from = index;
  }
  return [...pieces, line.slice(from)].map(trimBlank);
}
