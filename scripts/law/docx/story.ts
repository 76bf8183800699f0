import { Line } from '../../../src/domain/law/parse/line.ts';
import { squeeze, trimBlank } from '../../../src/domain/law/space.ts';
import type { SourceLine } from '../../../src/domain/law/types.ts';
import type { XmlElement } from '../../files/xml.ts';
import { type Block, joinedBlocks, linesOf } from './blocks.ts';
import { Fields } from './fields.ts';
import type { WordFile } from './file.ts';
import type { LeftOut } from './left-out.ts';
import {
  allText,
  isColoured,
  child,
  elementsOf,
  isText,
  shownBranch,
  switched,
  valOf,
  withAll,
} from './names.ts';
import { Runs } from './runs.ts';
import type { Styled } from './styles.ts';

/** What all stories of a file share. */
export interface Reading {
  file: WordFile;
  leftOut: LeftOut;
  /** Pieces of text that were looked at: taken in, named, or known to be of a branch not shown. */
  seen: Set<XmlElement>;
}

/** Where a story stands. */
export interface Place {
  /** The part that its relationships are of. */
  part: string;
  /** Paragraphs of the body by their elements; one number for what hangs on a paragraph. */
  lineOf: (element: XmlElement) => number;
  /** 「脚注里的」; '' for the body. */
  within: string;
  /** Whether its words may become law, so that struck-out ones are refused. */
  isLaw: boolean;
}

/** One run of text by itself, as Word counts them: the body, a text box, a note, a header. */
export class Story {
  readonly fields = new Fields();
  private readonly reading: Reading;
  private readonly place: Place;
  /** Of each open cell, from the outside in: whether it has a colour of its own. */
  private readonly grounds: boolean[] = [];

  constructor(reading: Reading, place: Place) {
    this.reading = reading;
    this.place = place;
  }

  lines(root: XmlElement): SourceLine[] {
    const blocks = joinedBlocks(this.blocks(elementsOf(root), null));
    for (const block of blocks)
      if (block.numbered && squeeze(block.text) === '') this.reading.leftOut.addNumber(block.line);
    return blocks.flatMap(linesOf);
  }

  private blocks(elements: XmlElement[], table: string | null): Block[] {
    return elements.flatMap((element): Block[] => {
      switch (element.name) {
        case 'w:p':
          return [this.paragraph(element, table)];
        case 'w:tbl':
          return this.table(element);
        case 'w:sdt':
          return this.control(element, (content) => this.blocks(elementsOf(content), table), []);
        case 'w:customXml':
        case 'w:smartTag':
          return this.blocks(elementsOf(element), table);
        case 'mc:AlternateContent':
          return this.blocks(elementsOf(this.branch(element)), table);
        case 'm:oMath':
        case 'm:oMathPara':
          return [this.paragraph(element, table, [element])];
        default:
          return [];
      }
    });
  }

  private table(table: XmlElement): Block[] {
    const properties = child(table, 'w:tblPr');
    const style = valOf(properties, 'w:tblStyle');
    const shades = this.reading.file.styles.chain(style).flatMap((one) => [...withAll(one)]);
    this.grounds.push([child(properties, 'w:shd'), ...shades].some(isColoured));
    const rows = this.rows(elementsOf(table), style);
    this.grounds.pop();
    return rows;
  }

  private rows(elements: XmlElement[], style: string | null): Block[] {
    return elements.flatMap((element): Block[] => {
      if (element.name === 'w:tr') return [this.row(element, style)];
      if (element.name === 'w:sdt')
        return this.control(element, (content) => this.rows(elementsOf(content), style), []);
      if (element.name === 'w:customXml') return this.rows(elementsOf(element), style);
      if (element.name === 'mc:AlternateContent')
        return this.rows(elementsOf(this.branch(element)), style);
      return [];
    });
  }

  private row(row: XmlElement, style: string | null): Block {
    const blocks: Block[] = [];
    const cells: string[] = [];
    const visit = (elements: XmlElement[]): void => {
      for (const element of elements) {
        if (element.name === 'w:tc') {
          const inner = this.cell(element, style);
          blocks.push(...inner);
          cells.push(inner.map(({ text }) => text.replace(/\n/g, '　')).join('　'));
        } else if (element.name === 'w:sdt')
          this.control(element, (content) => visit(elementsOf(content)), undefined);
        else if (element.name === 'w:customXml') visit(elementsOf(element));
        else if (element.name === 'mc:AlternateContent') visit(elementsOf(this.branch(element)));
      }
    };
    visit(elementsOf(row));
    return {
      line: blocks.at(-1)?.line ?? this.place.lineOf(row),
      text: trimBlank(cells.join('　')),
      mark: 0,
      numbered: blocks.some(({ numbered }) => numbered),
      joins: false,
      boxes: blocks.flatMap(({ boxes }) => boxes),
    };
  }

  private cell(cell: XmlElement, style: string | null): Block[] {
    const properties = child(cell, 'w:tcPr');
    // A cell that goes on from the one above or before shows that one's words.
    const merged = ['w:vMerge', 'w:hMerge'].some((name) => {
      const merge = child(properties, name);
      return merge !== null && merge.attributes['w:val'] !== 'restart';
    });
    if (!merged) {
      this.grounds.push(isColoured(child(properties, 'w:shd')));
      const blocks = this.blocks(elementsOf(cell), style);
      this.grounds.pop();
      return blocks;
    }
    this.leave(cell, '被合并的单元格里看不见的字', allText(cell));
    this.sawAll(cell);
    return [];
  }

  private paragraph(
    paragraph: XmlElement,
    table: string | null,
    content = elementsOf(paragraph),
  ): Block {
    const { styles, numbering } = this.reading.file;
    const properties = child(paragraph, 'w:pPr');
    const style = styles.ofParagraph(properties);
    const styled: Styled = { paragraph: style, table };
    this.reading.leftOut.cut();
    const runs = new Runs(this, this.reading, paragraph, styled);
    runs.read(content);
    this.reading.leftOut.cut();
    const drop = child(properties, 'w:framePr')?.attributes['w:dropCap'] ?? 'none';
    const hidden = styles.isOn('w:vanish', child(properties, 'w:rPr'), styled);
    const shows = squeeze(runs.text) !== '';
    return {
      line: this.place.lineOf(paragraph),
      text: runs.text,
      mark: styles.headingLevel(properties, style),
      numbered: (numbering.counts(properties, style) && (shows || !hidden)) || runs.counts,
      joins: shows && (hidden || drop !== 'none'),
      boxes: runs.boxes,
    };
  }

  /** What a content control shows: its content, but not the words that ask to be written over. */
  control<Result>(
    control: XmlElement,
    read: (content: XmlElement) => Result,
    nothing: Result,
  ): Result {
    const content = child(control, 'w:sdtContent');
    if (!content) return nothing;
    if (switched(child(control, 'w:sdtPr'), 'w:showingPlcHdr') !== true) return read(content);
    this.leave(control, '没有填写的控件', allText(content));
    this.sawAll(content);
    return nothing;
  }

  /** The branch that is shown; words that only another one holds are named. */
  branch(alternate: XmlElement): XmlElement | null {
    const shown = shownBranch(alternate);
    const words = shown ? squeeze(allText(shown)) : '';
    for (const other of elementsOf(alternate)) {
      if (other === shown) continue;
      const own = squeeze(allText(other));
      if (!words.includes(own)) this.leave(other, '另一种显示方式里的字', own);
      this.sawAll(other);
    }
    return shown;
  }

  /** A text box: law where it holds an article or a heading of one, else named. */
  box(content: XmlElement, hidden: boolean): SourceLine[] {
    const { within } = this.place;
    const line = this.place.lineOf(content);
    const inner = { ...this.place, lineOf: () => line, within: `${within}文本框里的` };
    const lines = new Story(this.reading, inner).lines(content);
    const marked = lines.map((one) => new Line({ ...one, mark: 0 }));
    const isLaw = marked.some(({ article, heading }) => article !== null || heading?.label != null);
    if (isLaw && !hidden && within === '') return lines;
    const words = lines.map(({ text }) => text).join('　');
    this.reading.leftOut.cut();
    if (squeeze(words) !== '') this.leave(content, hidden ? '隐藏的文本框' : '文本框', words);
    this.reading.leftOut.cut();
    return [];
  }

  /** A note, by the mark in the text that leads to it. */
  note(mark: XmlElement, kind: 'footnote' | 'endnote', custom: string): void {
    const name = kind === 'footnote' ? '脚注' : '尾注';
    const found = this.reading.file.related(this.reading.file.main, `${kind}s`);
    const note = elementsOf(found?.root).find(
      ({ attributes }) => attributes['w:id'] === mark.attributes['w:id'],
    );
    this.reading.leftOut.cut();
    if (!found || !note) {
      this.leave(mark, `${name}（文件里找不到它的内容）`, custom);
      return;
    }
    const words = this.hanging(this.place.lineOf(mark), found.part, name, note);
    this.leave(mark, name, `${custom}${words}`);
    this.reading.leftOut.cut();
  }

  /** Words of a story that hangs on this one, none of them law. */
  hanging(line: number, part: string, name: string, root: XmlElement): string {
    const place = { part, lineOf: () => line, within: `${name}里的`, isLaw: false };
    const lines = new Story(this.reading, place).lines(root);
    const rest = [...withAll(root)].filter((one) => isText(one) && !this.reading.seen.has(one));
    this.sawAll(root);
    return [...lines.map(({ text }) => text), ...rest.map((one) => allText(one))].join('　');
  }

  leave(element: XmlElement, what: string, words: string): void {
    this.reading.leftOut.add(this.place.lineOf(element), `${this.place.within}${what}`, words);
  }

  lineOf(element: XmlElement): number {
    return this.place.lineOf(element);
  }

  get part(): string {
    return this.place.part;
  }

  get isLaw(): boolean {
    return this.place.isLaw;
  }

  /** Whether something coloured may lie under its words: a cell, a text box. */
  get hasGround(): boolean {
    return this.grounds.includes(true) || this.place.within.includes('文本框');
  }

  sawAll(element: XmlElement): void {
    for (const one of withAll(element)) this.reading.seen.add(one);
  }
}
