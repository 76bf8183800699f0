import { PackageFault } from '../files/office-package.ts';
import { elementAt, textOf, type XmlElement } from '../files/xml.ts';
import { stringOf, wordsOf } from './shared-strings.ts';
import type { Cell } from './sheet.ts';
import { plain, type Style } from './styles.ts';
import type { Workbook } from './workbook.ts';

/** A `c` of a sheet as one sees it. */
export function cellOf(c: XmlElement, book: Workbook): Cell {
  const style = book.styles[Number(c.attributes.s ?? 0)] ?? plain;
  const { struck = false, ...cell } = shownValue(c, style, book);
  if (cell.text === '') return { text: '', kind: 'empty' };
  const kind = elementAt(c, 'f') ? 'formula' : cell.kind;
  return { ...cell, kind, ...(struck || style.struck ? { struck: true } : {}) };
}

function shownValue(c: XmlElement, { shows }: Style, { strings, from1904 }: Workbook): Cell {
  const v = elementAt(c, 'v');
  const raw = v ? textOf(v).trim() : '';
  switch (c.attributes.t) {
    case 's': {
      const shared = strings[Number(raw)];
      if (!shared && raw !== '') throw new PackageFault('已经损坏');
      return words(shared ?? { text: '', struck: false });
    }
    case 'inlineStr': {
      const inline = elementAt(c, 'is');
      return words(inline ? stringOf(inline) : { text: '', struck: false });
    }
    case 'str':
      return words({ text: v ? wordsOf(v) : '', struck: false });
    case 'b':
      return { text: raw === '' ? '' : raw === '0' ? 'FALSE' : 'TRUE', kind: 'text' };
    case 'e':
      return { text: raw, kind: 'error' };
    case 'd':
      return {
        text: raw.replace('T', ' ').replace(/(?: 00:00:00)?(?:\.0+)?Z?$/, ''),
        kind: 'date',
      };
    default:
      return numberOf(raw, shows, from1904);
  }
}

function words({ text, struck }: { text: string; struck: boolean }): Cell {
  return { text: text.trim(), kind: 'text', struck };
}

function numberOf(raw: string, shows: Style['shows'], from1904: boolean): Cell {
  const value = Number(raw);
  if (raw === '' || Number.isNaN(value)) return { text: raw, kind: 'text' };
  if (shows === 'number' || value < 0 || value > lastDay)
    return { text: String(value), kind: 'number' };
  const minutes = Math.round((value % 1) * 24 * 60);
  const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  if (shows === 'time') return { text: time, kind: 'time' };
  const date = dateOf(Math.floor(value), from1904);
  return { text: shows === 'date' || minutes === 0 ? date : `${date} ${time}`, kind: 'date' };
}

/** 9999-12-31 */
const lastDay = 2_958_465;

/** A day's number as a date; Excel's year 1900 has a 29 February. */
function dateOf(day: number, from1904: boolean): string {
  const origin = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  return new Date(origin + day * 86_400_000).toISOString().slice(0, 10);
}
