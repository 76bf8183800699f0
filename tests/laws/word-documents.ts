import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { SourceLine } from '../../src/domain/law/types.ts';

/** A statute as an office would lay it out: headings, a footnote, a table, perhaps automatic numbers. */
export interface Layout {
  lines: (SourceLine & { numbered?: boolean })[];
  /** On the third line. */
  footnote: string;
  /** Behind the text. */
  table: string[][];
}

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

/** By the package `docx`. */
export async function byPackage({ lines, footnote, table }: Layout): Promise<Uint8Array> {
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph(footnote)] } },
    numbering: {
      config: [
        {
          reference: '条',
          levels: [
            {
              level: 0,
              format: LevelFormat.CHINESE_COUNTING,
              text: '第%1条',
              alignment: AlignmentType.START,
            },
          ],
        },
      ],
    },
    sections: [
      {
        children: [
          ...lines.map(({ text, mark, numbered }, index) => {
            const heading = levels[mark - 1];
            return new Paragraph({
              children: [new TextRun(text), ...(index === 2 ? [new FootnoteReferenceRun(1)] : [])],
              ...(heading ? { heading } : {}),
              ...(numbered ? { numbering: { reference: '条', level: 0 } } : {}),
            });
          }),
          new Table({
            rows: table.map(
              (row) =>
                new TableRow({
                  children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })),
                }),
            ),
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Whether LibreOffice is there to be asked. */
export const hasLibreOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/** By LibreOffice, from its own flat format; all at once, for it takes long to start. */
export function byLibreOffice(layouts: Layout[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'xinan-office-'));
  try {
    const names = layouts.map((layout, index) => {
      writeFileSync(join(folder, `${index}.fodt`), flatText(layout));
      return `${index}.fodt`;
    });
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'docx',
        ...names,
      ],
      { cwd: folder, stdio: 'ignore' },
    );
    return layouts.map((_, index) => readFileSync(join(folder, `${index}.docx`)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function flatText({ lines, footnote, table }: Layout): string {
  const space = (name: string) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;
  const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>${escaped(footnote)}</text:p></text:note-body></text:note>`;
  const paragraphs = lines.map(({ text, mark, numbered }, index) => {
    const words = escaped(text) + (index === 2 ? note : '');
    if (mark > 0) return `<text:h text:outline-level="${mark}">${words}</text:h>`;
    return numbered
      ? `<text:list text:style-name="L" text:continue-numbering="true"><text:list-item><text:p>${words}</text:p></text:list-item></text:list>`
      : `<text:p>${words}</text:p>`;
  });
  const rows = table.map(
    (row) =>
      `<table:table-row>${row.map((text) => `<table:table-cell><text:p>${escaped(text)}</text:p></table:table-cell>`).join('')}</table:table-row>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="${space('office')}" xmlns:text="${space('text')}" xmlns:table="${space('table')}" xmlns:style="${space('style')}" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles><text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-prefix="第" style:num-suffix="条" style:num-format="一, 二, 三, ..."/></text:list-style></office:automatic-styles><office:body><office:text>${paragraphs.join('\n')}<table:table><table:table-column table:number-columns-repeated="${table[0]?.length ?? 1}"/>${rows.join('')}</table:table></office:text></office:body></office:document>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
