import { strToU8, zipSync } from 'fflate';

export interface TabForTests {
  name: string;
  /** The rows of the sheet: cells as text, or a row's own XML. */
  rows: (string[] | string)[];
  state?: string;
  /** Where the part lies. */
  part?: string;
  /** What the workbook writes as its target. */
  target?: string;
  type?: string;
  /** XML before and after `sheetData`. */
  before?: string;
  after?: string;
}

interface Producer {
  main?: string;
  strings?: string[];
  /** The `si` elements as they are, instead of `strings`. */
  stringsXml?: string;
  stringsPart?: string;
  styles?: string;
  /** ISO/IEC 29500 strict namespaces. */
  strict?: boolean;
  /** A namespace prefix on every element, as the Open XML SDK writes. */
  prefix?: string;
  workbookPr?: string;
  rename?: (name: string) => string;
  level?: 0 | 6;
}

const transitional = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strictly = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** A workbook's package as some program writes it. */
export function workbookOf(tabs: TabForTests[], by: Producer = {}): Uint8Array {
  const { main = 'xl/workbook.xml', strict = false, prefix = '' } = by;
  const { rename = (name: string) => name, stringsPart = 'xl/sharedStrings.xml' } = by;
  const office = strict ? strictly : transitional;
  const own = strict
    ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const xml = (name: string, inner: string) =>
    prefixed(
      `<?xml version="1.0" encoding="UTF-8"?><${name} xmlns${prefix && `:${prefix}`}="${own}" xmlns:r="${office}">${inner}</${name}>`,
      prefix,
    );
  const parts: Record<string, string> = {};
  const links: string[] = [];
  const link = (id: string, type: string, target: string) =>
    links.push(`<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`);
  const sheets = tabs.map((tab, index) => {
    const part = tab.part ?? `xl/worksheets/sheet${index + 1}.xml`;
    const data = tab.rows.map((row, y) => (typeof row === 'string' ? row : rowOf(row, y + 1)));
    parts[part] = xml(
      'worksheet',
      `${tab.before ?? ''}<sheetData>${data.join('')}</sheetData>${tab.after ?? ''}`,
    );
    link(`rId${index + 1}`, tab.type ?? 'worksheet', tab.target ?? `/${part}`);
    const state = tab.state ? ` state="${tab.state}"` : '';
    return `<sheet name="${escaped(tab.name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const strings =
    by.stringsXml ?? by.strings?.map((one) => `<si><t>${escaped(one)}</t></si>`).join('');
  if (strings !== undefined) {
    parts[stringsPart] = xml('sst', strings);
    link('rIdS', 'sharedStrings', `/${stringsPart}`);
  }
  if (by.styles !== undefined) {
    parts['xl/styles.xml'] = xml('styleSheet', by.styles);
    link('rIdT', 'styles', '/xl/styles.xml');
  }
  parts[main] = xml('workbook', `${by.workbookPr ?? ''}<sheets>${sheets.join('')}</sheets>`);
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(main) ?? [];
  parts[`${folder}_rels/${file}.rels`] = `<Relationships>${links.join('')}</Relationships>`;
  parts['_rels/.rels'] =
    `<Relationships><Relationship Id="rId1" Type="${office}/officeDocument" Target="${main}"/></Relationships>`;
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [rename(name), strToU8(text)])),
    { level: by.level ?? 6 },
  );
}

/** A row of inline strings. */
export function rowOf(cells: string[], row: number, attributes = ''): string {
  const c = cells.map((text, x) =>
    text === ''
      ? ''
      : `<c r="${String.fromCharCode(65 + x)}${row}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
  );
  return `<row r="${row}"${attributes && ` ${attributes}`}>${c.join('')}</row>`;
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replace(/\p{Cc}/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)([A-Za-z])/g, `<$1${prefix}:$2`);
}
