import { squeeze } from '../../../src/domain/law/space.ts';
import type { SourceLine } from '../../../src/domain/law/types.ts';
import { Unreadable } from '../../files/unreadable.ts';
import { isOn, type XmlElement } from '../../files/xml.ts';
import { drawn } from './drawing.ts';
import { isLinear } from './math.ts';
import { allText, child, elementsOf, isColoured, ownText, valOf } from './names.ts';
import type { Reading, Story } from './story.ts';
import type { Styled } from './styles.ts';
import { isPictureFont, symbolOf } from './symbols.ts';

/** How a run's words are to be taken. */
type Look = 'shown' | 'hidden' | 'struck' | 'unseeable';

/** The runs of a paragraph: its words, and what else hangs on it. */
export class Runs {
  text = '';
  readonly boxes: SourceLine[] = [];
  /** A field in it counts, as an automatic number does. */
  counts = false;
  private readonly story: Story;
  private readonly reading: Reading;
  private readonly paragraph: XmlElement;
  private readonly styled: Styled;

  constructor(story: Story, reading: Reading, paragraph: XmlElement, styled: Styled) {
    this.story = story;
    this.reading = reading;
    this.paragraph = paragraph;
    this.styled = styled;
  }

  read(elements: XmlElement[]): void {
    for (const element of elements) this.piece(element);
  }

  private piece(element: XmlElement): void {
    switch (element.name) {
      case 'w:r':
        this.run(element);
        break;
      case 'w:hyperlink':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:bdo':
      case 'w:dir':
        this.read(elementsOf(element));
        break;
      case 'w:sdt':
        this.story.control(element, (content) => this.read(elementsOf(content)), undefined);
        break;
      case 'mc:AlternateContent':
        this.read(elementsOf(this.story.branch(element)));
        break;
      case 'w:fldSimple':
        this.story.fields.begin(element.attributes['w:instr']);
        this.story.fields.separate();
        this.read(elementsOf(element));
        this.endField();
        break;
      case 'm:oMath':
      case 'm:oMathPara':
        this.formula(element);
        break;
    }
  }

  private run(run: XmlElement): void {
    const properties = child(run, 'w:rPr');
    const look = this.lookOf(properties);
    const elements = elementsOf(run);
    const mark = elements.findIndex(({ attributes }) => isOn(attributes['w:customMarkFollows']));
    for (const element of mark === -1 ? elements : elements.slice(0, mark))
      this.content(element, look, properties);
    const reference = elements[mark];
    if (!reference) return;
    // What follows is the note's own mark, a star or a word, and no text.
    const own = elements.slice(mark);
    this.note(reference, own.map(allText).join(''));
    for (const element of own) this.story.sawAll(element);
  }

  private content(element: XmlElement, look: Look, properties: XmlElement | null): void {
    const plain = characters.get(element.name);
    if (plain !== undefined) {
      this.put(plain, look);
      return;
    }
    switch (element.name) {
      case 'w:t':
        this.reading.seen.add(element);
        this.words(lineOf(element), look, properties);
        break;
      case 'w:sym': {
        const { 'w:font': font = '', 'w:char': code = '' } = element.attributes;
        this.symbol(font, code, look);
        break;
      }
      case 'w:fldChar':
        this.fieldMark(element);
        break;
      case 'w:instrText':
        this.story.fields.instruct(ownText(element));
        break;
      case 'w:ruby':
        this.ruby(element);
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.note(element, '');
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        if (look !== 'hidden') this.story.fields.saw(element.name);
        if (look === 'hidden' || this.story.fields.where === 'text')
          this.boxes.push(...drawn(element, this.story, this.reading.file, look === 'hidden'));
        return;
      case 'w14:contentPart':
      case 'w:contentPart':
        this.story.leave(this.paragraph, '手写的墨迹（里面的字读不出来）', '');
        break;
      case 'mc:AlternateContent':
        for (const one of elementsOf(this.story.branch(element)))
          this.content(one, look, properties);
        return;
      case 'm:oMath':
        this.formula(element);
        break;
    }
    if (dates.test(element.name)) this.story.leave(this.paragraph, '自动的日期', element.name);
  }

  private lookOf(properties: XmlElement | null): Look {
    const { styles } = this.reading.file;
    const has = (name: string) => styles.isOn(name, properties, this.styled);
    if (has('w:vanish') || has('w:specVanish')) return 'hidden';
    if (has('w:strike') || has('w:dstrike')) return 'struck';
    const size = Number(styles.value('w:sz', properties, this.styled) ?? 20);
    if (size > 0 && size <= 4) return 'unseeable';
    const white = /^f{6}$/i.test(styles.value('w:color', properties, this.styled) ?? '');
    return white && !this.hasGround(properties) ? 'unseeable' : 'shown';
  }

  /** White words are seen on a coloured ground. */
  private hasGround(properties: XmlElement | null): boolean {
    const { styles } = this.reading.file;
    const { paragraph } = this.styled;
    const grounds = [
      properties,
      ...styles.paragraphProperties(child(this.paragraph, 'w:pPr'), paragraph),
      ...[valOf(properties, 'w:rStyle'), paragraph].flatMap((id) =>
        styles.chain(id).map((one) => child(one, 'w:rPr')),
      ),
    ];
    return (
      this.story.hasGround ||
      grounds.some(
        (one) => isColoured(child(one, 'w:shd')) || isColoured(child(one, 'w:highlight')),
      )
    );
  }

  /** Words in a font of pictures show none of their letters. */
  private words(words: string, look: Look, properties: XmlElement | null): void {
    const font = child(properties, 'w:rFonts')?.attributes['w:ascii'] ?? '';
    if (!isPictureFont(font) && !/[\uf000-\uf0ff]/.test(words)) {
      this.put(words, look);
      return;
    }
    for (const one of words) {
      const code = one.codePointAt(0) ?? 0;
      const isPicture = code > 0xf000 && code <= 0xf0ff;
      if (isPicture || (isPictureFont(font) && code > 0x20 && code <= 0xff))
        this.symbol(font, code.toString(16), look);
      else this.put(one, look);
    }
  }

  private symbol(font: string, code: string, look: Look): void {
    const sign = symbolOf(font, code);
    if (sign !== null) {
      this.put(sign, look);
      return;
    }
    this.story.leave(this.paragraph, `符号（${font || '字体'} 的 ${code.toUpperCase()} 号）`, '');
    this.reading.leftOut.cut();
  }

  private put(words: string, look: Look): void {
    const { fields, isLaw } = this.story;
    const where = fields.where;
    const isBlank = squeeze(words) === '';
    if (where === 'instruction') {
      if (!isBlank) this.story.leave(this.paragraph, '域代码里的字', words);
      return;
    }
    fields.saw(words);
    if (where === 'unseen' || look === 'hidden' || look === 'unseeable') {
      if (isBlank) return;
      const what = look === 'unseeable' ? '白色或小得看不见的字' : '隐藏的字';
      this.story.leave(this.paragraph, what, words);
      return;
    }
    if (look === 'struck' && !isBlank && isLaw)
      throw new Unreadable(
        `第 ${this.story.lineOf(this.paragraph)} 段有带删除线的字「${squeeze(words).slice(0, 20)}」，不能确定它们算不算数：请在原文件里删去这些字，或去掉删除线，存好再导入。`,
      );
    this.reading.leftOut.cut();
    this.text += words;
  }

  private fieldMark(element: XmlElement): void {
    const { fields } = this.story;
    switch (element.attributes['w:fldCharType']) {
      case 'begin': {
        fields.begin();
        const list = child(child(element, 'w:ffData'), 'w:ddList');
        const choices = elementsOf(list).filter(({ name }) => name === 'w:listEntry');
        const words = choices.map(({ attributes }) => attributes['w:val'] ?? '').join('／');
        if (words !== '') this.story.leave(this.paragraph, '下拉框（选了哪一个读不出来）', words);
        return;
      }
      case 'separate':
        fields.separate();
        break;
      case 'end':
        this.endField();
        break;
    }
  }

  private endField(): void {
    const unshown = this.story.fields.end();
    if (unshown?.kind === 'number') this.counts = true;
    if (unshown?.kind !== 'words') return;
    this.reading.leftOut.cut();
    this.story.leave(this.paragraph, '没有结果的域', unshown.instruction);
    this.reading.leftOut.cut();
  }

  /** The word itself is text; how it is to be read stands above it. */
  private ruby(ruby: XmlElement): void {
    const reading = child(ruby, 'w:rt');
    this.read(elementsOf(child(ruby, 'w:rubyBase')));
    if (!reading) return;
    this.reading.leftOut.cut();
    this.story.leave(this.paragraph, '注音', allText(reading));
    this.reading.leftOut.cut();
    this.story.sawAll(reading);
  }

  private note(mark: XmlElement, custom: string): void {
    const kind = mark.name === 'w:endnoteReference' ? 'endnote' : 'footnote';
    this.story.note(mark, kind, custom);
  }

  /** A formula that stands in one line is its words; one that is built up would say something else. */
  private formula(formula: XmlElement): void {
    if (isLinear(formula)) {
      for (const run of formulaRuns(formula))
        for (const one of elementsOf(run))
          if (one.name === 'm:t' || one.name === 'w:t') {
            this.reading.seen.add(one);
            this.put(lineOf(one), this.lookOf(child(run, 'w:rPr')));
          }
      return;
    }
    this.reading.leftOut.cut();
    this.story.leave(this.paragraph, '公式', allText(formula));
    this.reading.leftOut.cut();
    this.story.sawAll(formula);
  }
}

function formulaRuns(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((one) =>
    one.name === 'm:r' || one.name === 'w:r' ? [one] : formulaRuns(one),
  );
}

const characters = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
]);

/** A line break in the file's own text is a space, as in Word; breaks of the document are elements. */
function lineOf(element: XmlElement): string {
  return ownText(element).replace(/[\n\t]/g, ' ');
}

const dates = /^w:(?:day|month|year)(?:Short|Long)$/;
