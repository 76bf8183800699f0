import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { squeeze, trimBlank } from '../../src/domain/law/space.ts';
import type { SourceLine, SourceText } from '../../src/domain/law/types.ts';
import { Unreadable } from '../files/unreadable.ts';

/** A piece of mammoth's document tree; it publishes no types for it. */
interface Piece {
  type: string;
  value?: string;
  breakType?: string;
  styleName?: string | null;
  numbering?: { isOrdered: boolean } | null;
  children?: Piece[];
}

/**
 * Words of a Word file, a line a paragraph; a line's number is the paragraph's. Numbers that Word
 * counts itself are in no text: such lines are marked, and the parser reports them.
 * @throws Unreadable with revisions or comments left in it, or where it is no Word file
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceText> {
  refuseUnfinished(partOf(bytes, 'word/document.xml'));
  let tree: Piece | undefined;
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      ignoreEmptyParagraphs: false,
      transformDocument: (document: Piece) => {
        tree = document;
        return document;
      },
    },
  );
  const lines: SourceLine[] = [];
  let number = 0;
  const visit = (piece: Piece): void => {
    if (piece.type === 'paragraph') {
      number += 1;
      lines.push(...linesOf(piece, number));
      return;
    }
    if (piece.type === 'tableRow') {
      const cells = (piece.children ?? []).map((cell) => {
        number += (cell.children ?? []).filter(({ type }) => type === 'paragraph').length;
        return wordsOf(cell).replace(/\n/g, '　');
      });
      lines.push({ line: number, text: trimBlank(cells.join('　')), mark: 0 });
      return;
    }
    for (const child of piece.children ?? []) visit(child);
  };
  if (tree) visit(tree);
  return { lines: lines.filter(({ text }) => squeeze(text) !== ''), headerLines: null };
}

function linesOf(paragraph: Piece, line: number): SourceLine[] {
  const level = /^(?:heading|标题)\s*([1-6])$/i.exec(paragraph.styleName ?? '')?.[1];
  const mark = level ? Number(level) : 0;
  const numbered = paragraph.numbering?.isOrdered === true;
  return wordsOf(paragraph)
    .split('\n')
    .map((text, position) => ({
      line,
      text: trimBlank(text),
      mark,
      ...(numbered && position === 0 ? { numbered } : {}),
    }));
}

function wordsOf(piece: Piece): string {
  if (piece.type === 'text') return piece.value ?? '';
  if (piece.type === 'tab') return '\t';
  if (piece.type === 'break') return piece.breakType === 'line' ? '\n' : '';
  const joint = piece.type === 'tableCell' ? '\n' : '';
  return (piece.children ?? []).map(wordsOf).join(joint);
}

function partOf(bytes: Uint8Array, name: string): string {
  try {
    const part = unzipSync(bytes, { filter: (file) => file.name === name })[name];
    if (part) return new TextDecoder().decode(part);
  } catch {
    // Not a zip at all: the sentence below says what to do.
  }
  throw new Unreadable('这不是 Word 的 .docx 文件：请在 Word 或 WPS 里打开，另存为 .docx 再导入。');
}

const unfinished: [pattern: RegExp, what: string, remedy: string][] = [
  [
    /<w:(?:ins|del|moveFrom|moveTo)[ >]/,
    '有没接受的修订',
    '请在「审阅」里接受或拒绝全部修订，存好再导入',
  ],
  [/<w:commentReference[ />]/, '有批注', '请在「审阅」里删除全部批注，存好再导入'],
];

function refuseUnfinished(xml: string): void {
  for (const [pattern, what, remedy] of unfinished) {
    const found = pattern.exec(xml);
    if (!found) continue;
    const paragraph = Math.max(1, xml.slice(0, found.index).match(/<w:p[ >]/g)?.length ?? 0);
    throw new Unreadable(`第 ${paragraph} 段${what}，不能确定哪些字算数：${remedy}。`);
  }
}
