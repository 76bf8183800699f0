/** How a phone number may be written, by kind, with the example an editor is shown. */
const forms: [pattern: RegExp, what: string][] = [
  [/^(110|119|120|122|12\d{3}|95\d{3}|96\d{3,4})$/, '短号码，如 12356'],
  [/^0\d{2,3}-\d{7,8}$/, '区号-号码，如 0543-1234567'],
  [/^400-\d{3}-\d{4}$/, '400 号码，如 400-123-4567'],
  [/^1[3-9]\d{9}$/, '11 位手机号'],
];

/** Null for a phone number that can be dialled as written, else a sentence on what was expected. */
export function phoneFault(number: string): string | null {
  if (forms.some(([pattern]) => pattern.test(number))) return null;
  return `「${number}」不像电话号码：要写成${forms.map(([, what]) => what).join('，或')}`;
}

/** Personal mobiles need their owner's written consent before they may be published. */
export function isMobile(number: string): boolean {
  return /^1[3-9]\d{9}$/.test(number);
}
