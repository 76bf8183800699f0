import type { Annex } from './annex-label.ts';
import type { Heading } from './heading-label.ts';
import type { ListLabel } from './list-label.ts';
import { Lists } from './lists.ts';
import type { Open } from './placement.ts';
import { Tree } from './tree.ts';
import type { LawNode, NodeType } from '../types.ts';

/** Hangs the units of a statute into its tree, one method for each kind of place. */
export class BodyBuilder {
  readonly #tree = new Tree();
  readonly #lists = new Lists(this.#tree);
  readonly #hasParts: boolean;
  readonly #containers: { node: LawNode; level: number; mark: number }[] = [];
  #article: LawNode | null = null;
  #paragraph: LawNode | null = null;
  #paragraphs = 0;
  #annex: LawNode | null = null;
  #counted = 0;

  constructor(hasParts: boolean) {
    this.#hasParts = hasParts;
  }

  get body(): LawNode[] {
    return this.#tree.body;
  }

  get open(): Open {
    const article = this.#article !== null;
    return {
      article,
      paragraph: this.#paragraph,
      lists: this.#lists.open,
      counted: this.#counted,
    };
  }

  addHeading({ type, ...words }: Heading, mark: number): void {
    this.#endArticle();
    const level = levels[type] ?? 3;
    const outermost = words.number === null && this.#hasParts && this.#isBesideParts(mark);
    while (this.#containers.length > 0 && (outermost || this.#depth >= level))
      this.#containers.pop();
    const node = this.#tree.add(this.#container, type, words);
    this.#containers.push({ node, level, mark });
  }

  addArticle(label: string, number: string): void {
    this.#endArticle();
    this.#article = this.#tree.add(this.#container, 'article', { number, label });
    this.#paragraphs = 0;
  }

  addParagraph(text: string | null): void {
    this.#lists.close();
    this.#paragraphs += 1;
    const number = String(this.#paragraphs);
    this.#paragraph = this.#tree.add(this.#article, 'paragraph', { number, text });
  }

  addListed(list: ListLabel): void {
    if (this.#article && !this.#paragraph) this.addParagraph(null);
    this.#lists.add(list, this.#paragraph ?? this.#container);
    if (!this.#article && list.style === 'arabic') this.#counted = Number(list.number);
  }

  addTextToItem(depth: number, text: string): void {
    this.#lists.addText(depth, text);
  }

  /** What follows stands after this text: nothing is hung into what stands before it. */
  addTextToArticle(text: string): void {
    this.#tree.add(this.#article, 'text', { text });
    this.#lists.close();
    this.#paragraph = null;
  }

  addTextToContainer(text: string): void {
    this.#endArticle();
    this.#tree.add(this.#container, 'text', { text });
  }

  addAnnex(annex: Annex): void {
    this.#endArticle();
    this.#containers.length = 0;
    this.#annex = this.#tree.add(null, 'annex', annex);
  }

  addTextToAnnex(text: string): void {
    this.#tree.add(this.#annex, 'text', { text });
  }

  get #container(): LawNode | null {
    return this.#containers.at(-1)?.node ?? null;
  }

  get #depth(): number {
    return this.#containers.at(-1)?.level ?? 0;
  }

  #endArticle(): void {
    this.#article = null;
    this.#paragraph = null;
    this.#lists.close();
  }

  /** 附则 of a code stands beside its 编, unless its mark puts it deeper. */
  #isBesideParts(mark: number): boolean {
    const part = this.#containers.find(({ level }) => level === 1);
    return mark === 0 || part === undefined || mark <= part.mark;
  }
}

const levels: Partial<Record<NodeType, number>> = { part: 1, subpart: 2, chapter: 3, section: 4 };
