import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLaw } from '../../../src/domain/law/parse/parse.ts';
import { Unreadable } from '../../files/unreadable.ts';
import { readDocx } from '../read-docx.ts';
import { eitherBox, field, modernBox, oldBox, p, r, wordFile } from './word-file-for-tests.ts';

/** A piece of a document, made of words of its own: what of it a reader of the paper sees. */
interface Piece {
  xml: string;
  seen: string[];
  unseen: string[];
}

/** Everything that a file can hold, and the parts beside the body that it needs. */
class Pieces {
  footnotes = '';
  endnotes = '';
  private count = 0;

  word(): string {
    this.count += 1;
    return `词${String.fromCodePoint(0x4e00 + this.count)}尾`;
  }

  /** @param inner pieces that may stand inside */
  run(kind: string, inner: () => Piece): Piece {
    const word = this.word();
    const seen = (xml: string): Piece => ({ xml, seen: [word], unseen: [] });
    const unseen = (xml: string): Piece => ({ xml, seen: [], unseen: [word] });
    const around = (wrap: (xml: string) => string): Piece => {
      const one = inner();
      return { ...one, xml: wrap(one.xml) };
    };
    const text = `<w:t>${word}</w:t>`;
    const make: Record<string, () => Piece> = {
      plain: () => seen(r(word)),
      vanish: () => unseen(r(word, '<w:vanish/>')),
      vanishByStyle: () => unseen(r(word, '<w:rStyle w:val="hidden2"/>')),
      webHidden: () => seen(r(word, '<w:webHidden/>')),
      strike: () => unseen(r(word, '<w:strike/>')),
      simpleField: () => around((xml) => `<w:fldSimple w:instr="REF a">${xml}</w:fldSimple>`),
      field: () => around((xml) => field('REF a', xml)),
      fieldWithoutResult: () => seen(field(`EQ ${word}`, null)),
      instruction: () => {
        const one = inner();
        return {
          xml: field(`REF ${word}`, one.xml),
          seen: one.seen,
          unseen: [...one.unseen, word],
        };
      },
      hyperlink: () => around((xml) => `<w:hyperlink>${xml}</w:hyperlink>`),
      control: () => around((xml) => `<w:sdt><w:sdtContent>${xml}</w:sdtContent></w:sdt>`),
      smartTag: () => around((xml) => `<w:smartTag>${xml}</w:smartTag>`),
      customXml: () => around((xml) => `<w:customXml>${xml}</w:customXml>`),
      bdo: () => around((xml) => `<w:bdo>${xml}</w:bdo>`),
      unknown: () => seen(`<x:unknown>${r(word)}</x:unknown>`),
      ruby: () =>
        seen(
          `<w:r><w:ruby><w:rt>${r('rt')}</w:rt><w:rubyBase>${r(word)}</w:rubyBase></w:ruby></w:r>`,
        ),
      rubyReading: () =>
        seen(
          `<w:r><w:ruby><w:rt>${r(word)}</w:rt><w:rubyBase>${r('字')}</w:rubyBase></w:ruby></w:r>`,
        ),
      formula: () => seen(`<m:oMath><m:r><m:t>${word}</m:t></m:r></m:oMath>`),
      fraction: () =>
        seen(`<m:oMath><m:f><m:num><m:r><m:t>${word}</m:t></m:r></m:num></m:f></m:oMath>`),
      modernBox: () => seen(modernBox(p(word))),
      boxWithArticle: () => seen(oldBox(p(`第一条　${word}`))),
      hiddenBox: () => unseen(modernBox(p(`第二条　${word}`), 'hidden="1"')),
      eitherBox: () => seen(eitherBox(p(word), p(word))),
      footnote: () => {
        this.footnotes += `<w:footnote w:id="${this.count}">${p(word)}</w:footnote>`;
        return seen(`<w:r><w:footnoteReference w:id="${this.count}"/></w:r>`);
      },
      endnote: () => {
        this.endnotes += `<w:endnote w:id="${this.count}">${p(word)}</w:endnote>`;
        return seen(`<w:r><w:endnoteReference w:id="${this.count}"/></w:r>`);
      },
      choice: () =>
        seen(
          `<w:r><mc:AlternateContent><mc:Choice Requires="w14">${text}</mc:Choice><mc:Fallback>${text}</mc:Fallback></mc:AlternateContent></w:r>`,
        ),
      fallback: () =>
        unseen(
          `<w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t>字</w:t></mc:Choice><mc:Fallback>${text}</mc:Fallback></mc:AlternateContent></w:r>`,
        ),
      wordArt: () =>
        seen(`<w:r><w:pict><v:shape><v:textpath string="${word}"/></v:shape></w:pict></w:r>`),
      inserted: () => seen(`<w:ins>${r(word)}</w:ins>`),
    };
    const made = make[kind]?.();
    if (!made) throw new Error(kind);
    return made;
  }
}

const kinds =
  'plain vanish vanishByStyle webHidden strike simpleField field fieldWithoutResult instruction hyperlink control smartTag customXml bdo unknown ruby rubyReading formula fraction modernBox boxWithArticle hiddenBox eitherBox footnote endnote choice fallback wordArt inserted'.split(
    ' ',
  );
/** Those that make a whole file refused come seldom, so that most files are read. */
const kind = fc.oneof(
  {
    weight: 60,
    arbitrary: fc.constantFrom(...kinds.filter((one) => !/^(?:strike|inserted)$/.test(one))),
  },
  { weight: 1, arbitrary: fc.constantFrom('strike', 'inserted') },
);
/** Kinds from the outside in: those behind the first stand inside it, where it can hold anything. */
const nest = fc.array(kind, { minLength: 1, maxLength: 4 });
const paragraph = fc.record({
  nests: fc.array(nest, { maxLength: 5 }),
  inTable: fc.boolean(),
  inControl: fc.boolean(),
});
const styles =
  '<w:style w:type="character" w:styleId="hidden"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="hidden2"><w:basedOn w:val="hidden"/></w:style>';

test('任意次序的各种文字：看得见的在正文里或报告里，看不见的不在正文里，要不就拒绝', () => {
  let read = 0;
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      (all, strict) => {
        const pieces = new Pieces();
        const made: Piece[] = [];
        const nested = ([first = 'plain', ...rest]: string[]): Piece =>
          pieces.run(first, () => nested(rest));
        const body = all.map(({ nests, inTable, inControl }) => {
          const own = nests.map(nested);
          made.push(...own);
          const xml = p(own.map((one) => one.xml).join('') || r('字'));
          const held = inControl ? `<w:sdt><w:sdtContent>${xml}</w:sdtContent></w:sdt>` : xml;
          return inTable ? `<w:tbl><w:tr><w:tc>${held}</w:tc></w:tr></w:tbl>` : held;
        });
        const [header, footer] = [pieces.word(), pieces.word()];
        const { footnotes, endnotes } = pieces;
        const bytes = wordFile({
          ...{ body: body.join(''), styles, footnotes, endnotes, strict },
          ...{ header: p(header), footer: p(footer) },
        });
        let source: ReturnType<typeof readDocx>;
        try {
          source = readDocx(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable);
          expect(body.join('')).toMatch(/<w:(?:strike|ins)\b/);
          return;
        }
        read += 1;
        const lines = source.lines.map(({ text }) => text).join('\n');
        const said = parseLaw(source)
          .problems.map(({ message }) => message)
          .join('\n');
        const seen = [...made.flatMap((one) => one.seen), header, footer];
        expect(seen.filter((word) => !lines.includes(word) && !said.includes(word))).toEqual([]);
        expect(seen.filter((word) => lines.split(word).length > 2)).toEqual([]);
        expect(made.flatMap((one) => one.unseen).filter((word) => lines.includes(word))).toEqual(
          [],
        );
      },
    ),
    { numRuns: 300 },
  );
  expect(read).toBeGreaterThan(100);
});
