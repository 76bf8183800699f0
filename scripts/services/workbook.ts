import { PackageFault, OfficePackage } from '../files/office-package.ts';
import { elementAt, elementsOf, isOn, type XmlElement } from '../files/xml.ts';
import { sharedStrings, type SharedString } from './shared-strings.ts';
import { type Style, stylesOf } from './styles.ts';

/** A tab of the workbook, in the order in which the tabs stand. */
export interface Tab {
  name: string;
  /** The words for what it is when it isn't a visible sheet of cells: 隐藏, 图表. */
  not: string[];
  part: string;
}

export interface Workbook {
  tabs: Tab[];
  strings: SharedString[];
  styles: Style[];
  /** Days are counted from 1904, as old Macs did. */
  from1904: boolean;
  parts: OfficePackage;
}

/**
 * A workbook by its package's relationships: no part is known by its name.
 * @throws PackageFault
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const parts = new OfficePackage(bytes);
  const main = mainPart(parts);
  const root = parts.xml(main);
  if (root.name !== 'workbook') throw otherPackage(parts);
  const relationships = parts.relationships(main);
  const related = (type: string): XmlElement | null => {
    const part = relationships.find(({ kind }) => kind === type)?.part;
    return part ? parts.xml(part) : null;
  };
  const tabs = elementsOf(elementAt(root, 'sheets') ?? root, 'sheet').map(({ attributes }): Tab => {
    const to = relationships.find(({ id }) => id === attributes.id);
    if (!to?.part) throw new PackageFault('已经损坏');
    return {
      name: attributes.name ?? '',
      not: [...hidden(attributes.state), ...notCells(to.kind)],
      part: to.part,
    };
  });
  return {
    tabs,
    strings: sharedStrings(related('sharedStrings')),
    styles: stylesOf(related('styles')),
    from1904: isOn(elementAt(root, 'workbookPr')?.attributes.date1904),
    parts,
  };
}

function mainPart(parts: OfficePackage): string {
  const main = parts.related('', 'officeDocument');
  if (main === null || !parts.has(main)) throw otherPackage(parts);
  if (main.toLowerCase().endsWith('.bin'))
    throw new PackageFault('是 Excel 的二进制工作簿（.xlsb）');
  return main;
}

function hidden(state: string | undefined): string[] {
  if (state === 'veryHidden') return ['深度隐藏'];
  return state === 'hidden' ? ['隐藏'] : [];
}

function notCells(type: string): string[] {
  switch (type) {
    case 'worksheet':
      return [];
    case 'chartsheet':
      return ['图表'];
    case 'dialogsheet':
      return ['对话框'];
    default:
      return ['宏表'];
  }
}

/** A zip that is no workbook, by what lies in it. */
function otherPackage({ names }: OfficePackage): PackageFault {
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has('word/')) return new PackageFault('是 Word 文件，不是表格', '请换成 .xlsx 或 .csv');
  if (has('ppt/')) return new PackageFault('是 PowerPoint 文件，不是表格', '请换成 .xlsx 或 .csv');
  if (has('index/document.iwa') || has('index.zip'))
    return new PackageFault('是苹果 Numbers 的文件', '请在 Numbers 里导出为 Excel（.xlsx）');
  if (has('content.xml') && has('mimetype'))
    return new PackageFault('是 OpenDocument 的文件（.ods）');
  return new PackageFault('不是 .xlsx 文件');
}
