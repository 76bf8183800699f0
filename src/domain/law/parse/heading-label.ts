import { labelAt, ordinal } from './labels.ts';
import { squeeze, trimBlank } from '../space.ts';
import type { NodeType } from '../types.ts';

export interface Heading {
  type: Extract<NodeType, 'part' | 'subpart' | 'chapter' | 'section'>;
  number: string | null;
  label: string | null;
  heading: string | null;
}

/** 第一编 · 第一分编 · 第一章 · 第一节, marked or bare, spaced or not; 附则, which has no number. */
export function headingLabel(text: string, marked = false): Heading | null {
  if (squeeze(text) === '附则')
    return { type: 'chapter', number: null, label: null, heading: trimBlank(text) };
  const found = labelAt(numbered, text);
  const rest = trimBlank(found?.rest ?? '');
  if (found && (rest === '' || !reads(rest, marked)))
    return {
      type: types[found.unit] ?? 'chapter',
      number: found.number,
      label: found.label,
      heading: rest === '' ? null : rest,
    };
  // The source itself calls it a heading, whatever it is a heading of.
  if (marked && !found && !reads(trimBlank(text), true))
    return { type: 'chapter', number: null, label: null, heading: trimBlank(text) };
  return null;
}

const numbered = ordinal('编|分编|章|节');
const types: Record<string, Heading['type']> = {
  编: 'part',
  分编: 'subpart',
  章: 'chapter',
  节: 'section',
};

/** Whether the words read as a sentence: 「第一章规定的……，依照……。」 */
function reads(rest: string, marked: boolean): boolean {
  if (squeeze(rest).length > (marked ? 80 : 40)) return true;
  if (/[。；！？]/.test(rest)) return true;
  return !marked && (/[，：,:;]/.test(rest) || /^(?:[的、和或及与至所中]|规定的|第)/.test(rest));
}
