import { squeeze, trimBlank } from '../../../src/domain/law/space.ts';
import type { SourceLine } from '../../../src/domain/law/types.ts';

/** A paragraph or a row of a table. */
export interface Block {
  line: number;
  text: string;
  mark: number;
  numbered: boolean;
  /** Shown in one line with the next: its mark is hidden, or it is a large first letter. */
  joins: boolean;
  boxes: SourceLine[];
}

/** Those that are shown in one line with the next, put together. */
export function joinedBlocks(blocks: Block[]): Block[] {
  const all: Block[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (last?.joins) all[all.length - 1] = joined(last, block);
    else all.push(block);
  }
  return all;
}

export function linesOf({ line, text, mark, numbered, boxes }: Block): SourceLine[] {
  const lines = text
    .split('\n')
    .map((one) => trimBlank(one))
    .filter((one) => squeeze(one) !== '')
    .map((one, index) => ({
      line,
      text: one,
      mark,
      ...(numbered && index === 0 ? { numbered } : {}),
    }));
  return [...lines, ...boxes];
}

function joined(first: Block, second: Block): Block {
  return {
    ...second,
    line: first.line,
    text: first.text + second.text,
    mark: first.mark,
    numbered: first.numbered || second.numbered,
    boxes: [...first.boxes, ...second.boxes],
  };
}
