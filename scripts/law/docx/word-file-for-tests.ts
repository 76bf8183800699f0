import { strToU8, zipSync } from 'fflate';

/** What a Word file of a test holds; parts are the inside of their root element. */
export interface Parts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  header?: string;
  footer?: string;
  /** Name of the main part; programs call it as they like. */
  main?: string;
  mainType?: string;
  /** ISO 29500 strict: other namespaces for all. */
  strict?: boolean;
  /** Further parts by name, and how the main part leads to them. */
  more?: Record<string, string>;
  links?: [id: string, kind: string, target: string][];
}

const ecma = 'http://schemas.openxmlformats.org';
const spaces = {
  w: `${ecma}/wordprocessingml/2006/main`,
  r: `${ecma}/officeDocument/2006/relationships`,
  m: `${ecma}/officeDocument/2006/math`,
  wp: `${ecma}/drawingml/2006/wordprocessingDrawing`,
  a: `${ecma}/drawingml/2006/main`,
  pic: `${ecma}/drawingml/2006/picture`,
  c: `${ecma}/drawingml/2006/chart`,
  dgm: `${ecma}/drawingml/2006/diagram`,
  mc: `${ecma}/markup-compatibility/2006`,
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:example:not-known',
};
const declared = Object.entries(spaces)
  .map(([prefix, space]) => `xmlns:${prefix}="${space}"`)
  .join(' ');

/** A Word file with these parts, whole enough for Word to open. */
export function wordFile(parts: Parts): Uint8Array {
  const {
    body,
    main = 'word/document.xml',
    mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  } = parts;
  const part = (root: string, inside: string) => `<w:${root} ${declared}>${inside}</w:${root}>`;
  const own: [kind: string, root: string, inside: string | undefined][] = [
    ['styles', 'styles', parts.styles],
    ['numbering', 'numbering', parts.numbering],
    ['footnotes', 'footnotes', parts.footnotes],
    ['endnotes', 'endnotes', parts.endnotes],
    ['header', 'hdr', parts.header],
    ['footer', 'ftr', parts.footer],
  ];
  const there = own.filter(([, , inside]) => inside !== undefined);
  const links = [
    ...there.map(([kind]) => [kind, kind, `/word/${kind}.xml`] as const),
    ...(parts.links ?? []),
  ];
  const [, folder = '', name = ''] = /^(.*\/)?([^/]+)$/.exec(main) ?? [];
  const section = (['header', 'footer'] as const)
    .filter((kind) => parts[kind] !== undefined)
    .map((kind) => `<w:${kind}Reference w:type="default" r:id="${kind}"/>`)
    .join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${ecma}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${mainType}"/></Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', main]]),
    [`${folder}_rels/${name}.rels`]: relationships(links),
    [main]: part('document', `<w:body>${body}<w:sectPr>${section}</w:sectPr></w:body>`),
    ...Object.fromEntries(
      there.map(([kind, root, inside = '']) => [`word/${kind}.xml`, part(root, inside)]),
    ),
    ...parts.more,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([file, xml]) => [
        file,
        strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${parts.strict ? strictly(xml) : xml}`),
      ]),
    ),
  );
}

function relationships(links: (readonly [id: string, kind: string, target: string])[]): string {
  const all = links.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${spaces.r}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${ecma}/package/2006/relationships">${all.join('')}</Relationships>`;
}

function strictly(xml: string): string {
  return xml
    .replaceAll(spaces.w, 'http://purl.oclc.org/ooxml/wordprocessingml/main')
    .replaceAll(spaces.r, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
    .replaceAll(spaces.m, 'http://purl.oclc.org/ooxml/officeDocument/math')
    .replaceAll(spaces.wp, 'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing')
    .replaceAll(spaces.a, 'http://purl.oclc.org/ooxml/drawingml/main');
}

/** A paragraph of runs; a bare string is a run of its own. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') || content === '' ? content : r(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function r(words: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A field with its result, in the long form. */
export function field(instruction: string, result: string | null): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${result === null ? '' : mark('separate') + result}${mark('end')}`;
}

/** A run with a text box, as Word 2010 and later write it. */
export function modernBox(paragraphs: string, attributes = ''): string {
  return `<w:r><w:drawing>${modernShape(paragraphs, attributes)}</w:drawing></w:r>`;
}

function modernShape(paragraphs: string, attributes: string): string {
  return `<wp:anchor><wp:docPr id="1" name="b" ${attributes}/><a:graphic><a:graphicData uri="${spaces.wps}"><wps:wsp><wps:txbx><w:txbxContent>${paragraphs}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>`;
}

/** The same as Word 2007 and WPS write it. */
export function oldBox(paragraphs: string, style = ''): string {
  return `<w:r><w:pict><v:shape style="${style}"><v:textbox><w:txbxContent>${paragraphs}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
}

/** Both in one, for both kinds of program. */
export function eitherBox(modern: string, old: string): string {
  const inner = (run: string) => run.replace(/^<w:r>|<\/w:r>$/g, '');
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${inner(modernBox(modern))}</mc:Choice><mc:Fallback>${inner(oldBox(old))}</mc:Fallback></mc:AlternateContent></w:r>`;
}
