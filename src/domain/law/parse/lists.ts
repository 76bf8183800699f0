import type { ListLabel, ListStyle } from './list-label.ts';
import type { Tree } from './tree.ts';
import type { LawNode } from '../types.ts';

/** A list that may go on: its style, its last unit and that unit's number. */
export interface OpenList {
  style: ListStyle;
  number: number;
  node: Pick<LawNode, 'text'>;
}

/** The number due next in the open list of this style; null where none is open. */
export function dueIn(lists: readonly OpenList[], style: ListStyle): number | null {
  const list = lists.find((open) => open.style === style);
  return list ? list.number + 1 : null;
}

/** 项 are （一） and 一、; 1. is one too where it stands in no 款 and no 项. */
function isItem(style: ListStyle, owner: LawNode | null): boolean {
  if (style === 'dun' || style === 'paren') return true;
  return owner === null || headings.has(owner.type);
}

const headings = new Set<LawNode['type']>(['part', 'subpart', 'chapter', 'section']);

/** The lists open at a place, the outermost first: 项 under their 款, 目 under their 项. */
export class Lists {
  readonly open: { style: ListStyle; number: number; node: LawNode; owner: LawNode | null }[] = [];
  readonly #tree: Tree;

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  close(): void {
    this.open.length = 0;
  }

  /** Hangs a labelled line in: beside the list of its style, or below the deepest open one. */
  add({ style, label, number, rest }: ListLabel, base: LawNode | null): void {
    const known = this.open.findIndex((open) => open.style === style);
    const owner =
      known === -1 ? (this.open.at(-1)?.node ?? base) : (this.open[known]?.owner ?? null);
    if (known !== -1) this.open.length = known;
    const type = isItem(style, owner) ? 'item' : 'subitem';
    const node = this.#tree.add(owner, type, { number, label, text: rest === '' ? null : rest });
    this.open.push({ style, number: Number(number), node, owner });
  }

  /**
   * A line that strayed into the list at this depth, behind its last unit. The lists below are over:
   * what came next in them would stand before the line.
   */
  addText(depth: number, text: string): void {
    this.open.length = depth + 1;
    this.#tree.add(this.open[depth]?.node ?? null, 'text', { text });
  }
}
