import type { Kind } from './kind-of.ts';
import type { Line } from './line.ts';
import { quotedEnd } from './quoted.ts';
import type { Unit } from './unit.ts';

/** Makes units of lines that were told apart; a quotation over several lines is one with its first. */
export class UnitTaker {
  readonly units: Unit[] = [];
  readonly #lines: Line[];
  readonly #quotedEnd: (index: number) => number;

  constructor(lines: Line[]) {
    this.#lines = lines;
    this.#quotedEnd = quotedEnd(lines);
  }

  /** @returns index of the first line that isn't taken yet */
  take(kind: Kind, index: number): number {
    const line = this.#lines[index] as Line;
    const at = { line: line.line };
    switch (kind.kind) {
      case 'annex':
        this.units.push({ ...at, ...kind });
        break;
      case 'annex-text':
        this.units.push({ ...at, ...kind, words: line });
        break;
      case 'contents':
        this.#takeContents(index, kind.end);
        return kind.end;
      case 'foreword':
        this.units.push({ ...at, kind: 'preface', words: line, expected: true });
        break;
      case 'article':
        this.units.push({ ...at, ...kind });
        if (kind.label.rest === '') break;
        return this.#takeWords(line.saying(kind.label.rest), index, true);
      case 'heading':
        this.units.push({ ...at, ...kind, mark: line.mark });
        break;
      case 'heading-name':
        this.#nameHeading(line.text);
        break;
      case 'preface': {
        const { words, end } = this.#withQuotation(line, index);
        this.units.push({ ...at, kind: 'preface', words, expected: false });
        return end;
      }
      default:
        return this.#takeWords(line, index, false);
    }
    return index + 1;
  }

  /** @returns false where no words stand before the line that it could go on with */
  join(index: number): boolean {
    const unit = this.units.at(-1);
    if (unit?.kind !== 'plain' && unit?.kind !== 'list') return false;
    const { text } = this.#lines[index] as Line;
    unit.words = unit.words.saying(`${unit.words.text}\n${text}`);
    if (unit.kind === 'list') unit.list = { ...unit.list, rest: `${unit.list.rest}\n${text}` };
    return true;
  }

  #takeContents(from: number, end: number): void {
    for (const words of this.#lines.slice(from, end)) {
      const { line } = words;
      this.units.push({ line, kind: 'preface', words, expected: true });
    }
  }

  #takeWords(first: Line, index: number, opening: boolean): number {
    const { words, more, end } = this.#withQuotation(first, index);
    const at = { line: first.line, words, opening };
    if (first.list) {
      const list = { ...first.list, rest: [first.list.rest, ...more].join('\n') };
      this.units.push({ ...at, kind: 'list', list });
    } else this.units.push({ ...at, kind: 'plain' });
    return end;
  }

  /** The line together with those that its quotation takes in. */
  #withQuotation(first: Line, index: number): { words: Line; more: string[]; end: number } {
    const end = this.#quotedEnd(index) + 1;
    const more = this.#lines.slice(index + 1, end).map(({ text }) => text);
    return { words: first.saying([first.text, ...more].join('\n')), more, end };
  }

  #nameHeading(name: string): void {
    const heading = this.units.at(-1);
    if (heading?.kind === 'heading') heading.heading = { ...heading.heading, heading: name };
  }
}
