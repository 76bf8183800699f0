/**
 * White space and the invisible characters of pasted text, as a regular expression's class: what
 * is left out of account when a text is called lossless.
 */
export const blank = '[\\s\\u00ad\\u200b-\\u200d\\u2060]';

const one = new RegExp(blank);
const all = new RegExp(blank, 'g');

/** Trims without a regular expression: `\s+$` takes quadratic time on long runs of spaces. */
export function trimBlank(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && one.test(text.charAt(start))) start += 1;
  while (end > start && one.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Without any white space: `总　则` → `总则`. */
export function squeeze(text: string): string {
  return text.replace(all, '');
}
