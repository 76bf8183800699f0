import type { XmlElement } from '../../files/xml.ts';
import { child, elementsOf, valOf } from './names.ts';
import type { Styles } from './styles.ts';

/** Which paragraphs Word numbers by itself. */
export class Numbering {
  private readonly lists: XmlElement[];
  private readonly abstracts: XmlElement[];
  private readonly styles: Styles;

  /** @param root of the numbering part; null where the file has none */
  constructor(root: XmlElement | null, styles: Styles) {
    this.styles = styles;
    this.lists = elementsOf(root).filter(({ name }) => name === 'w:num');
    this.abstracts = elementsOf(root).filter(({ name }) => name === 'w:abstractNum');
  }

  /** Whether a paragraph shows words or figures that are in no text: set by itself or by its styles. */
  counts(properties: XmlElement | null, style: string | null): boolean {
    const all = this.styles
      .paragraphProperties(properties, style)
      .map((one) => child(one, 'w:numPr'));
    const said = (name: string) =>
      all.map((one) => valOf(one, name)).find((value) => value !== null) ?? null;
    const id = said('w:numId');
    if (id === null || id === '0') return false;
    const own = valOf(child(properties, 'w:numPr'), 'w:ilvl');
    return showsWords(this.level(id, own ?? this.levelOfStyle(id, style) ?? said('w:ilvl') ?? '0'));
  }

  /** The level that names this style, or one it is based on, as its own. */
  private levelOfStyle(id: string, style: string | null): string | null {
    const levels = elementsOf(this.abstractOf(id));
    for (const { attributes } of this.styles.chain(style)) {
      const level = levels.find((one) => valOf(one, 'w:pStyle') === attributes['w:styleId']);
      if (level) return level.attributes['w:ilvl'] ?? null;
    }
    return null;
  }

  private level(id: string, index: string): XmlElement | null {
    const isIt = ({ attributes }: XmlElement) => attributes['w:ilvl'] === index;
    const override = elementsOf(this.list(id)).find(
      (one) => one.name === 'w:lvlOverride' && isIt(one),
    );
    return (
      child(override, 'w:lvl') ??
      elementsOf(this.abstractOf(id)).find((one) => one.name === 'w:lvl' && isIt(one)) ??
      null
    );
  }

  private list(id: string): XmlElement | undefined {
    return this.lists.find(({ attributes }) => attributes['w:numId'] === id);
  }

  /** A list may borrow its levels from a style of lists, and that once more. */
  private abstractOf(id: string, depth = 0): XmlElement | null {
    const wanted = valOf(this.list(id), 'w:abstractNumId');
    const found = this.abstracts.find(({ attributes }) => attributes['w:abstractNumId'] === wanted);
    const link = valOf(found, 'w:numStyleLink');
    if (!found || link === null || depth > 9) return found ?? null;
    const next = this.styles
      .chain(link)
      .map((one) => valOf(child(child(one, 'w:pPr'), 'w:numPr'), 'w:numId'))
      .find((one) => one !== null);
    return next === undefined || next === null ? found : this.abstractOf(next, depth + 1);
  }
}

/** A bullet is no word; fixed words before or after a number are. */
function showsWords(level: XmlElement | null): boolean {
  if (!level) return false;
  const format = valOf(level, 'w:numFmt') ?? 'decimal';
  const text = valOf(level, 'w:lvlText') ?? '';
  if (format === 'bullet') return /\p{Script=Han}|[\p{L}\p{N}]{2}/u.test(text);
  if (format === 'none') return /[\p{L}\p{N}]/u.test(text.replace(/%\d/g, ''));
  return text.trim() !== '';
}
