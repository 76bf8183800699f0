import { type Annex, annexLabel } from './annex-label.ts';
import { type ArticleLabel, readArticle } from './article-label.ts';
import { dateSource } from './dates.ts';
import { type Heading, headingLabel } from './heading-label.ts';
import { type ListLabel, listLabel } from './list-label.ts';
import { blank, squeeze } from '../space.ts';
import type { SourceLine } from '../types.ts';

/**
 * A line and the marks it bears: every label it could be read as, and what its words look like by
 * themselves. What it is among its neighbours is decided elsewhere. Each mark is read when first
 * asked for, and only once.
 */
export class Line {
  readonly text: string;
  /** Its number in the file. */
  readonly line: number;
  /** Depth of the heading mark. */
  readonly mark: number;
  readonly numbered: boolean;
  #article?: ArticleLabel | null;
  #heading?: Heading | null;
  #bareHeading?: Heading | null;
  #list?: ListLabel | null;
  #annex?: Annex | null;
  #isDate?: boolean;
  #isName?: boolean;

  constructor({ text, line, mark, numbered = false }: SourceLine) {
    this.text = text;
    this.line = line;
    this.mark = mark;
    this.numbered = numbered;
  }

  /** The same place with other words: a piece of the line, or several lines that belong together. */
  saying(text: string): Line {
    return text === this.text ? this : new Line({ ...this, text });
  }

  get article(): ArticleLabel | null {
    if (this.#article === undefined) this.#article = readArticle(this.text, this.mark > 0);
    return this.#article;
  }

  get heading(): Heading | null {
    if (this.#heading === undefined) this.#heading = headingLabel(this.text, this.mark > 0);
    return this.#heading;
  }

  /** The heading that its words would be without the source's mark. */
  get bareHeading(): Heading | null {
    if (this.mark === 0) return this.heading;
    if (this.#bareHeading === undefined) this.#bareHeading = headingLabel(this.text);
    return this.#bareHeading;
  }

  get list(): ListLabel | null {
    if (this.#list === undefined) this.#list = listLabel(this.text);
    return this.#list;
  }

  get annex(): Annex | null {
    if (this.#annex === undefined) this.#annex = annexLabel(this.text, this.mark > 0);
    return this.#annex;
  }

  /** 目录, which a table of contents follows. */
  get isContents(): boolean {
    return contents.test(this.text);
  }

  /** 序言 or 前言, the name of what stands before the rules. */
  get isForeword(): boolean {
    return foreword.test(this.text);
  }

  /** Nothing but a day: 「2020年1月1日」. */
  get isDate(): boolean {
    this.#isDate ??= startsLikeDate.test(this.text) && day.test(squeeze(this.text));
    return this.#isDate;
  }

  get isBracketed(): boolean {
    return /^[（(【][^（(]*[）)】]$/.test(this.text);
  }

  /** Short, no punctuation, no words of a rule: a heading that lost its number, or who signs. */
  get isName(): boolean {
    this.#isName ??= !punctuated.test(this.text) && looksLikeName(this) && !this.isTableOrNote;
    return this.#isName;
  }

  /** A row of a table or a note below one. */
  get isTableOrNote(): boolean {
    return /^\|.*\|$|^[①-⑳]|^注[\d１-９]*[：:]/.test(this.text) || isRow(this.text);
  }

  /** 「应纳税额＝销售额×税率」, which ends where it ends. */
  get isFormula(): boolean {
    return this.text.length <= 200 && formula.test(this.text);
  }

  get endsSentence(): boolean {
    return /[。”）)]$/.test(this.text.slice(-1));
  }

  get stopsAtComma(): boolean {
    return /[，、,]$/.test(this.text.slice(-1));
  }

  get stopsAtLetter(): boolean {
    // Two units: the last character may be a surrogate pair.
    return /[\p{Script=Han}\p{N}\p{L}]$/u.test(this.text.slice(-2));
  }
}

const contents = new RegExp(`^${blank}*目${blank}*[录次]${blank}*(?:$|第)`);
const foreword = new RegExp(`^${blank}*[序前]${blank}*言${blank}*$`);
const startsLikeDate = new RegExp(`^${blank}*[（(]?${blank}*[0-9０-９零〇○一二三四五六七八九]`);
const day = new RegExp(`^[（(]?${dateSource}[）)]?$`);
const punctuated = /[。；：，！？,;:!?…|]/;
const longestName = 30;
/** Words of a rule: a sentence that only lost its full stop. */
const rules =
  /应当|不得|可以|必须|按照|依照|予以|是指|从其规定|由.+(?:负责|制定|规定|解释|执行|承担)|自.+施行/;

const formula = /^[^。；]*[=＝≈≤≥][^。；]*$|^[^。；，]*[×÷∑√][^。；，]*$/;
/** Columns without lines between them; 「总　则」 and a signature with its day are none. */
const gaps = /\t+|[ \u3000]{2,}|\u3000/;

function isRow(text: string): boolean {
  if (text.length > 200 || /[。；：，]|年.*月/.test(text) || !gaps.test(text)) return false;
  const cells = text.split(gaps).filter((cell) => cell !== '');
  if (cells.length > 2 && cells.filter((cell) => cell.length > 1).length < 2) return false;
  return (
    text.includes('\t') ||
    cells.length > 2 ||
    cells.slice(1).some((cell) => /^[\d.,%～~-]+\p{Script=Han}{0,4}$/u.test(cell))
  );
}

function looksLikeName({ text, isBracketed, isDate }: Line): boolean {
  const said = squeeze(text);
  if (said.length > longestName || /[、—-]$/.test(said)) return false;
  return !isBracketed && !isDate && !rules.test(said) && !formula.test(said);
}
