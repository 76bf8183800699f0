import { Document, Footer, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { LawNode, TextCopy } from '../domain/law/types.ts';
import { colophon } from './law-text.ts';

/**
 * law.docx: a plain reading layout with Word's own headings, numbers as printed and not counted by
 * Word, so that the file reads back as it was. No red letterhead, no seal.
 */
export async function lawDocx(entry: TextCopy): Promise<Uint8Array<ArrayBuffer>> {
  const { record, law } = entry;
  const document = new Document({
    title: law.title,
    creator: '心安滨州',
    description: colophon(entry).join(''),
    styles: {
      default: {
        document: {
          run: { size: 24, font: { name: 'SimSun', eastAsia: '宋体' } },
          paragraph: { spacing: { line: 400, after: 80 } },
        },
      },
    },
    sections: [
      {
        footers: {
          default: new Footer({
            children: colophon(entry).map((line) => new Paragraph({ children: [small(line)] })),
          }),
        },
        children: [
          new Paragraph({ text: law.title, heading: HeadingLevel.TITLE }),
          ...(record.demo ? [new Paragraph({ children: [small('示例，不是真的法规')] })] : []),
          ...law.header.map(({ text }) => new Paragraph({ children: [small(text)] })),
          ...law.body.flatMap((node) => paragraphsOf(node, 0)),
        ],
      },
    ],
  });
  const buffer = await Packer.toArrayBuffer(document);
  return new Uint8Array(buffer);
}

const headings: Partial<Record<LawNode['type'], (typeof HeadingLevel)[keyof typeof HeadingLevel]>> =
  {
    part: HeadingLevel.HEADING_1,
    subpart: HeadingLevel.HEADING_2,
    chapter: HeadingLevel.HEADING_2,
    section: HeadingLevel.HEADING_3,
    annex: HeadingLevel.HEADING_2,
  };

/** @param depth of items: 项 1, 目 2 */
function paragraphsOf(node: LawNode, depth: number): Paragraph[] {
  const { type, label, heading, text, children } = node;
  const level = headings[type];
  if (level)
    return [
      new Paragraph({ text: [label, heading].filter(Boolean).join('　'), heading: level }),
      ...(text === null ? [] : [plain(text, 0)]),
      ...children.flatMap((child) => paragraphsOf(child, 0)),
    ];
  if (type === 'article') {
    const [first, ...others] = children;
    const opening = new Paragraph({
      children: [
        new TextRun({ text: `${label ?? ''}　`, bold: true }),
        new TextRun(first?.type === 'paragraph' ? (first.text ?? '') : ''),
      ],
    });
    const rest = first?.type === 'paragraph' ? [...first.children, ...others] : children;
    return [opening, ...rest.flatMap((child) => paragraphsOf(child, 1))];
  }
  const inner = type === 'item' || type === 'subitem' ? depth + 1 : depth;
  const own = `${label ?? ''}${text ?? ''}`;
  return [
    ...(own === '' ? [] : [plain(own, type === 'item' || type === 'subitem' ? depth : 0)]),
    ...children.flatMap((child) => paragraphsOf(child, Math.max(1, inner))),
  ];
}

function plain(text: string, depth: number): Paragraph {
  const lines = text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, break: index > 0 ? 1 : 0 }));
  return new Paragraph({
    children: lines,
    indent: { left: depth * 480, firstLine: depth ? 0 : 480 },
  });
}

function small(text: string): TextRun {
  return new TextRun({ text, size: 20, color: '545B56' });
}
