import { isOn, type XmlElement } from '../../files/xml.ts';
import { child, elementsOf, switched, valOf } from './names.ts';

/** Where words stand: the styles that act on a run below its own properties. */
export interface Styled {
  paragraph: string | null;
  table: string | null;
}

/** The styles of a file, each followed to the ones that it is based on. */
export class Styles {
  private readonly byId = new Map<string, XmlElement>();
  private readonly normal: string | null = null;
  private readonly defaults: { run: XmlElement | null; paragraph: XmlElement | null };

  /** @param root of the styles part; null where the file has none */
  constructor(root: XmlElement | null) {
    for (const style of elementsOf(root)) {
      const id = style.attributes['w:styleId'];
      if (style.name !== 'w:style' || id === undefined) continue;
      this.byId.set(id, style);
      const { 'w:type': type, 'w:default': normal } = style.attributes;
      if (type === 'paragraph' && isOn(normal)) this.normal = id;
    }
    const defaults = child(root, 'w:docDefaults');
    this.defaults = {
      run: child(child(defaults, 'w:rPrDefault'), 'w:rPr'),
      paragraph: child(child(defaults, 'w:pPrDefault'), 'w:pPr'),
    };
  }

  /** The style that a paragraph has, said or not; an unknown one is the normal one, as in Word. */
  ofParagraph(properties: XmlElement | null): string | null {
    const said = valOf(properties, 'w:pStyle');
    return said !== null && this.byId.has(said) ? said : this.normal;
  }

  /** A style and those it is based on, nearest first. */
  chain(id: string | null): XmlElement[] {
    const chain: XmlElement[] = [];
    for (let next = id; next !== null;) {
      const style = this.byId.get(next);
      if (!style || chain.includes(style)) break;
      chain.push(style);
      next = valOf(style, 'w:basedOn');
    }
    return chain;
  }

  /** Paragraph properties that act on a paragraph, nearest first: its own, its style's, the file's. */
  paragraphProperties(own: XmlElement | null, style: string | null): (XmlElement | null)[] {
    const styles = this.chain(style).map((one) => child(one, 'w:pPr'));
    return [own, ...styles, this.defaults.paragraph];
  }

  /**
   * A switch of a run. Those of ECMA-376 17.7.3 toggle: set in two kinds of style they are off again.
   */
  isOn(name: string, own: XmlElement | null, { paragraph, table }: Styled): boolean {
    const direct = switched(own, name);
    if (direct !== null) return direct;
    const [character, ...others] = [valOf(own, 'w:rStyle'), paragraph, table].map((id) =>
      first(this.chain(id).map((one) => switched(child(one, 'w:rPr'), name))),
    );
    const general = switched(this.defaults.run, name) ?? false;
    if (name === 'w:vanish' || name === 'w:strike')
      return general || [character, ...others].filter(Boolean).length % 2 === 1;
    return first([character ?? null, ...others]) ?? general;
  }

  /** A value of a run: its colour, its size. */
  value(name: string, own: XmlElement | null, { paragraph, table }: Styled): string | null {
    const styles = [valOf(own, 'w:rStyle'), paragraph, table].flatMap((id) =>
      this.chain(id).map((one) => valOf(child(one, 'w:rPr'), name)),
    );
    return first([valOf(own, name), ...styles, valOf(this.defaults.run, name)]);
  }

  /** Depth of a heading, by the name of its style or of one that it is based on; 0 for none. */
  headingLevel(own: XmlElement | null, style: string | null): number {
    if (valOf(own, 'w:outlineLvl') === '9') return 0;
    for (const one of this.chain(style)) {
      const level = /^(?:heading|标题)\s*([1-6])$/i.exec(valOf(one, 'w:name') ?? '')?.[1];
      if (level) return Number(level);
      if (valOf(child(one, 'w:pPr'), 'w:outlineLvl') === '9') return 0;
    }
    return 0;
  }
}

function first<Value>(values: (Value | null)[]): Value | null {
  return values.find((value) => value !== null) ?? null;
}
