import { elementAt, elementsOf, isOn, type XmlElement } from '../files/xml.ts';

/** What a cell's style says of its value. */
export interface Style {
  /** A number is shown as a date, a time of day, or both. */
  shows: 'number' | 'date' | 'time' | 'date and time';
  struck: boolean;
}

export const plain: Style = { shows: 'number', struck: false };

export function stylesOf(root: XmlElement | null): Style[] {
  if (!root) return [];
  const all = (group: string, name: string) => {
    const element = elementAt(root, group);
    return element ? elementsOf(element, name) : [];
  };
  const formats = new Map(
    all('numFmts', 'numFmt').map(({ attributes: { numFmtId = '', formatCode = '' } }) => [
      Number(numFmtId),
      formatCode,
    ]),
  );
  const struck = all('fonts', 'font').map((font) => {
    const strike = elementAt(font, 'strike');
    return strike !== undefined && isOn(strike.attributes.val, true);
  });
  return all('cellXfs', 'xf').map(({ attributes: { numFmtId = '0', fontId = '0' } }) => ({
    shows: shows(Number(numFmtId), formats.get(Number(numFmtId))),
    struck: struck[Number(fontId)] ?? false,
  }));
}

/** Formats that files don't spell out (ECMA-376 18.8.30), with those of a Chinese Excel. */
const builtIn: [from: number, to: number, shows: Style['shows']][] = [
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'date and time'],
  [27, 31, 'date'],
  [32, 35, 'time'],
  [36, 36, 'date'],
  [45, 47, 'time'],
  [50, 54, 'date'],
  [55, 56, 'time'],
  [57, 58, 'date'],
];

function shows(id: number, format: string | undefined): Style['shows'] {
  if (format === undefined)
    return builtIn.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'number';
  // Words in quotes, escaped signs and [$-804] are no letters of a date; [h] is.
  const letters = format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general|am\/pm|a\/p|上午\/下午/gi, '')
    .toLowerCase();
  const time = /[hs]/.test(letters);
  const date = /[yd]|aaa/.test(letters) || (!time && letters.includes('m'));
  if (date) return time ? 'date and time' : 'date';
  return time ? 'time' : 'number';
}
