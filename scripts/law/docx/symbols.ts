/** Signs of Word's picture fonts that are plainly known, by the last two digits of their number. */
const known: [font: RegExp, signs: Record<string, string>][] = [
  [
    /^Wingdings$/i,
    { '6C': '●', '6E': '■', '6F': '□', A1: '○', A8: '□', FB: '✗', FC: '✓', FD: '☒', FE: '☑' },
  ],
  [/^Wingdings 2$/i, { '4F': '✗', '50': '✓', '51': '☒', '52': '☑', '54': '☒', A3: '□' }],
  [
    /^Symbol$/i,
    {
      '2D': '−',
      '61': 'α',
      '62': 'β',
      '67': 'γ',
      '6D': 'μ',
      '70': 'π',
      '53': 'Σ',
      '57': 'Ω',
      A3: '≤',
      A5: '∞',
      B0: '°',
      B1: '±',
      B3: '≥',
      B4: '×',
      B8: '÷',
      B9: '≠',
    },
  ],
];

/** Fonts whose letters show as pictures. */
export function isPictureFont(font: string): boolean {
  return /^(?:Wingdings(?: [23])?|Webdings|Symbol|Marlett|MT Extra)$/i.test(font);
}

/**
 * The character that Word shows for a number in a font; null where it is not plainly known.
 * @param code in hexadecimal, as w:sym has it: F0FE
 */
export function symbolOf(font: string, code: string): string | null {
  const number = Number.parseInt(code, 16);
  if (!Number.isInteger(number) || number > 0xffff) return null;
  const inner = number >= 0xf000 && number <= 0xf0ff;
  if (inner || isPictureFont(font)) {
    const sign = (number & 0xff).toString(16).toUpperCase().padStart(2, '0');
    return known.find(([name]) => name.test(font))?.[1][sign] ?? null;
  }
  const usual = number >= 0x20 && !(number >= 0xd800 && number <= 0xf8ff);
  return usual ? String.fromCodePoint(number) : null;
}
