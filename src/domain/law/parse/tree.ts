import type { LawNode, NodeType } from '../types.ts';

/** Gives nodes their ids, which addresses and citations keep to, and hangs them in the tree. */
export class Tree {
  readonly body: LawNode[] = [];
  readonly #bearers = new Map<string, number>();
  readonly #unnumbered = new Map<string, number>();

  add(
    parent: LawNode | null,
    type: NodeType,
    words: Partial<Pick<LawNode, 'number' | 'label' | 'heading' | 'text'>>,
  ): LawNode {
    const { number = null, label = null, heading = null, text = null } = words;
    const id = this.#idOf(parent, type, number);
    const node: LawNode = { type, id, number, label, heading, text, children: [] };
    (parent?.children ?? this.body).push(node);
    return node;
  }

  #idOf(parent: LawNode | null, type: NodeType, number: string | null): string {
    const free = type === 'article' || type === 'annex' || parent === null;
    const stem = `${free ? '' : `${parent.id}__`}${shorts[type]}`;
    const id = number === null ? this.#count(stem, type) : `${stem}_${number}`;
    const bearer = (this.#bearers.get(id) ?? 0) + 1;
    this.#bearers.set(id, bearer);
    return bearer === 1 ? id : `${id}~${bearer}`;
  }

  #count(stem: string, type: NodeType): string {
    const count = (this.#unnumbered.get(stem) ?? 0) + 1;
    this.#unnumbered.set(stem, count);
    return type === 'text' ? `${stem}_${count}` : `${stem}_u${count}`;
  }
}

const shorts: Record<NodeType, string> = {
  part: 'part',
  subpart: 'subpart',
  chapter: 'chp',
  section: 'sec',
  article: 'art',
  paragraph: 'para',
  item: 'item',
  subitem: 'sub',
  annex: 'annex',
  text: 'text',
};
