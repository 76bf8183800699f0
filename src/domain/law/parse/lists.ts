import type { ListLabel, ListStyle } from './list-label.ts';
import type { problem } from './problem.ts';
import type { Tree } from './tree.ts';
import type { LawNode } from '../types.ts';

type Report = (...args: Parameters<typeof problem>) => void;

/** The lists open at a place, the outermost first: 项 under their 款, 目 under their 项. */
export class Lists {
  readonly #open: { style: ListStyle; node: LawNode; number: number; owner: LawNode | null }[] = [];
  readonly #tree: Tree;
  readonly #report: Report;

  constructor(tree: Tree, report: Report) {
    this.#tree = tree;
    this.#report = report;
  }

  close(): void {
    this.#open.length = 0;
  }

  /** The unit that a list below the open ones would belong to. */
  deepest(): LawNode | null {
    return this.#open.at(-1)?.node ?? null;
  }

  /** The number due next in the open list of this style; null where none is open. */
  expects(style: ListStyle): number | null {
    const list = this.#open.find((open) => open.style === style);
    return list ? list.number + 1 : null;
  }

  /** Hangs a labelled line in: beside the list of its style, or below the deepest open one. */
  add({ style, label, number, rest }: ListLabel, line: number, base: LawNode | null): void {
    const known = this.#open.findIndex((open) => open.style === style);
    const expected = this.expects(style) ?? 1;
    if (Number(number) !== expected) this.#report('item-gap', line, label);
    const owner = known === -1 ? (this.deepest() ?? base) : (this.#open[known]?.owner ?? null);
    if (known !== -1) this.#open.length = known;
    const type = style === 'dun' || style === 'paren' ? 'item' : 'subitem';
    const node = this.#tree.add(owner, type, { number, label, text: rest === '' ? null : rest });
    this.#open.push({ style, node, number: Number(number), owner });
  }

  /** The unit after which an unlabelled line strayed: its list goes on behind the line. */
  continuedAfter(next: (style: ListStyle) => number | null): LawNode | null {
    const at = this.#open.findLastIndex(({ style, number }) => next(style) === number + 1);
    if (at === -1) return null;
    // Lists below it are over: what came next in them would stand before the line.
    this.#open.length = at + 1;
    return this.#open[at]?.node ?? null;
  }
}
