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

/** Around words that are shown, whatever they are. */
const wrappers: Record<string, (xml: string, word: string) => string> = {
  simpleField: (xml) => `<w:fldSimple w:instr="REF a">${xml}</w:fldSimple>`,
  field: (xml) => field('REF a', xml),
  hyperlink: (xml) => `<w:hyperlink>${xml}</w:hyperlink>`,
  control: (xml) => `<w:sdt><w:sdtContent>${xml}</w:sdtContent></w:sdt>`,
  smartTag: (xml) => `<w:smartTag>${xml}</w:smartTag>`,
  customXml: (xml) => `<w:customXml>${xml}</w:customXml>`,
  bdo: (xml) => `<w:bdo>${xml}</w:bdo>`,
  direction: (xml) => `<w:dir>${xml}</w:dir>`,
  choiceOfRuns: (xml) =>
    `<mc:AlternateContent><mc:Choice Requires="wps">${xml}</mc:Choice></mc:AlternateContent>`,
};

const ruby = (reading: string, base: string) =>
  `<w:r><w:ruby><w:rt>${r(reading)}</w:rt><w:rubyBase>${r(base)}</w:rubyBase></w:ruby></w:r>`;
const formula = (word: string) => `<m:r><m:t>${word}</m:t></m:r>`;
const choice = (first: string, second: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t>${first}</w:t></mc:Choice><mc:Fallback><w:t>${second}</w:t></mc:Fallback></mc:AlternateContent></w:r>`;

/** Words that are on the paper. */
const shown: Record<string, (word: string) => string> = {
  plain: (word) => r(word),
  webHidden: (word) => r(word, '<w:webHidden/>'),
  notHidden: (word) => r(word, '<w:rStyle w:val="hidden2"/><w:vanish w:val="0"/>'),
  fieldWithoutResult: (word) => field(`EQ ${word}`, null),
  unknown: (word) => `<x:unknown>${r(word)}</x:unknown>`,
  unknownInRun: (word) => `<w:r><x:unknown><w:t>${word}</w:t></x:unknown></w:r>`,
  ruby: (word) => ruby('rt', word),
  rubyReading: (word) => ruby(word, '字'),
  formula: (word) => `<m:oMath>${formula(word)}</m:oMath>`,
  fraction: (word) => `<m:oMath><m:f><m:num>${formula(word)}</m:num></m:f></m:oMath>`,
  modernBox: (word) => modernBox(p(word)),
  boxInBox: (word) => modernBox(p(r('字') + oldBox(p(word)))),
  boxWithArticle: (word) => oldBox(p(`第一条　${word}`)),
  eitherBox: (word) => eitherBox(p(word), p(word)),
  articleInEitherBox: (word) => eitherBox(p(`第一条　${word}`), p(`第一条　${word}`)),
  choice: (word) => choice(word, word),
  wordArt: (word) =>
    `<w:r><w:pict><v:shape><v:textpath string="${word}"/></v:shape></w:pict></w:r>`,
  inserted: (word) => `<w:ins>${r(word)}</w:ins>`,
  ...Object.fromEntries(
    Object.entries(wrappers).map(([kind, wrap]) => [
      `${kind}Alone`,
      (word: string) => wrap(r(word), word),
    ]),
  ),
};

/** Words that the file holds and the paper doesn't. */
const hidden: Record<string, (word: string) => string> = {
  vanish: (word) => r(word, '<w:vanish/>'),
  vanishByStyle: (word) => r(word, '<w:rStyle w:val="hidden2"/>'),
  strike: (word) => r(word, '<w:strike/>'),
  white: (word) => r(word, '<w:color w:val="FFFFFF"/>'),
  instruction: (word) => field(`REF ${word}`, r('字')),
  index: (word) => field(`XE "${word}"`, null),
  hiddenBox: (word) => modernBox(p(`第二条　${word}`), 'hidden="1"'),
  hiddenRunWithBox: (word) =>
    modernBox(p(`第二条　${word}`)).replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>'),
  fallback: (word) => choice('字', word),
};

/** A document's words, each a word of its own, and the parts beside the body that hold some. */
class Pieces {
  footnotes = '';
  endnotes = '';
  private count = 0;

  word(): string {
    this.count += 1;
    return `词${String.fromCodePoint(0x4e00 + this.count)}尾`;
  }

  /** @param inner what stands inside, for kinds that hold something */
  piece(kind: string, inner: () => Piece): Piece {
    const word = this.word();
    const id = this.count;
    if (wrappers[kind]) {
      const one = inner();
      return { ...one, xml: wrappers[kind](one.xml, word) };
    }
    if (kind === 'footnote') this.footnotes += `<w:footnote w:id="${id}">${p(word)}</w:footnote>`;
    if (kind === 'endnote') this.endnotes += `<w:endnote w:id="${id}">${p(word)}</w:endnote>`;
    if (kind === 'footnote' || kind === 'endnote')
      return { xml: `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`, seen: [word], unseen: [] };
    if (hidden[kind]) return { xml: hidden[kind](word), seen: [], unseen: [word] };
    return { xml: (shown[kind] ?? r)(word), seen: [word], unseen: [] };
  }
}

const kinds = [...Object.keys({ ...wrappers, ...shown, ...hidden }), 'footnote', 'endnote'];
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
          pieces.piece(first, () => nested(rest));
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

const names =
  'p r t tbl tr tc sdt sdtPr sdtContent showingPlcHdr pPr rPr tcPr vMerge numPr numId ilvl pStyle rStyle vanish strike shd color sz sym tab br fldSimple fldChar instrText ruby rt rubyBase hyperlink smartTag customXml drawing pict object txbxContent footnoteReference endnoteReference sectPr headerReference framePr ffData ddList listEntry'
    .split(' ')
    .map((one) => `w:${one}`)
    .concat(
      'mc:AlternateContent mc:Choice mc:Fallback m:oMath m:r m:t m:f a:t a:blip v:shape v:textpath v:imagedata o:OLEObject dgm:relIds c:chart wp:docPr x:y constructor'.split(
        ' ',
      ),
    );
const attributes = [
  '',
  'w:val="1"',
  'w:val="x"',
  'w:id="2"',
  'r:id="a"',
  'w:fldCharType="begin"',
  'w:fldCharType="separate"',
  'w:fldCharType="end"',
  'w:char="F0A8" w:font="Symbol"',
  'Requires="wps"',
  'Requires="q"',
  'w:instr="REF"',
  'w:dropCap="drop"',
  'w:customMarkFollows="1"',
];

test('任意套在一起的元素：照常读或者一句话，从不出别的错；每个字都说到', () => {
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 8, withCrossShrink: true },
      fc.constant('<w:t>字</w:t>'),
      fc
        .tuple(
          fc.constantFrom(...names),
          fc.constantFrom(...attributes),
          fc.array(tie('tree'), { maxLength: 4 }),
        )
        .map(([name, own, inner]) => `<${name} ${own}>${inner.join('')}</${name}>`),
    ),
  }));
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), (trees) => {
      const body = trees.join('');
      try {
        const { lines, problems = [] } = readDocx(
          wordFile({ body, footnotes: `<w:footnote w:id="2">${body}</w:footnote>` }),
        );
        if (body.includes('字')) expect(lines.length + problems.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(Unreadable);
      }
    }),
    { numRuns: 500 },
  );
});
