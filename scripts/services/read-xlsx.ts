import { PackageFault } from '../files/office-package.ts';
import { Unreadable } from '../files/unreadable.ts';
import { elementAt, elementsOf, isOn, type XmlElement } from '../files/xml.ts';
import { mergeDown } from './merges.ts';
import { type Cell, columnName, columnOf, type Grid, type GridRow } from './sheet.ts';
import { openWorkbook, type Tab, type Workbook } from './workbook.ts';
import { cellOf } from './xlsx-cell.ts';

/**
 * The first visible sheet of a workbook, in the order of its tabs.
 * @throws Unreadable with what to do
 */
export function readXlsx(bytes: Uint8Array, name: string): Grid {
  return inOneSentence(name, () => {
    const book = openWorkbook(bytes);
    const [first] = visible(book);
    if (!first)
      throw new Unreadable(
        `「${name}」里没有看得见的工作表：右键点工作表的标签，取消隐藏，存好再导入。`,
      );
    return gridOf(book, first, name);
  });
}

/** The names of the other visible sheets, with their cells: where the list may be instead. */
export function otherSheets(bytes: Uint8Array, name: string): { name: string; grid: Grid }[] {
  return inOneSentence(name, () => {
    const book = openWorkbook(bytes);
    const [, ...others] = visible(book);
    return others.map((tab) => ({ name: tab.name, grid: gridOf(book, tab, name) }));
  });
}

function visible({ tabs }: Workbook): Tab[] {
  return tabs.filter(({ not }) => not.length === 0);
}

function inOneSentence<Result>(name: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PackageFault)) throw error;
    throw new Unreadable(
      `「${name}」${error.message}：${error.remedy ?? '请在 Excel 或 WPS 里打开，另存为 .xlsx'}。`,
    );
  }
}

function gridOf(book: Workbook, tab: Tab, name: string): Grid {
  const root = book.parts.xml(tab.part);
  const data = elementAt(root, 'sheetData');
  if (!data) throw new PackageFault('已经损坏');
  const others = book.tabs.filter((other) => other !== tab);
  return {
    rows: rowsOf(root, data, book, name),
    source: `「${name}」的工作表「${tab.name}」`,
    notes:
      others.length === 0
        ? []
        : [`除了工作表「${tab.name}」，另有 ${others.length} 张没有读：${listed(others)}。`],
    hiddenColumns: hiddenColumnsOf(root),
    byLines: false,
  };
}

function listed(tabs: Tab[]): string {
  return tabs
    .map(({ name, not }) => `「${name}」${not.length > 0 ? `（${not.join('、')}）` : ''}`)
    .join('、');
}

/** Beyond this, a sheet is no list that anybody filled in. */
const mostColumns = 1000;

function rowsOf(root: XmlElement, data: XmlElement, book: Workbook, name: string): GridRow[] {
  // zeroHeight: every row is hidden that doesn't say otherwise.
  const unseen = isOn(elementAt(root, 'sheetFormatPr')?.attributes.zeroHeight);
  let row = 0;
  const rows = elementsOf(data, 'row').map((element): GridRow => {
    const { r, hidden, ht } = element.attributes;
    row = /^\d+$/.test(r ?? '') ? Number(r) : row + 1;
    const flat = ht !== undefined && Number(ht) === 0;
    const cells: Cell[] = [];
    let column = -1;
    for (const c of elementsOf(element, 'c')) {
      column = c.attributes.r === undefined ? column + 1 : columnOf(c.attributes.r);
      const cell = cellOf(c, book);
      if (cell.text === '') continue;
      if (column >= mostColumns)
        throw new Unreadable(
          `「${name}」第 ${row} 行写到了 ${columnName(column)} 列：看看是不是拿错了文件。`,
        );
      while (cells.length < column) cells.push({ text: '', kind: 'empty' });
      cells[column] = cell;
    }
    return { row, cells, ...(flat || isOn(hidden, unseen) ? { hidden: true } : {}) };
  });
  rows.sort((a, b) => a.row - b.row);
  mergeDown(rows, root);
  return rows;
}

function hiddenColumnsOf(root: XmlElement): Set<number> {
  const hidden = new Set<number>();
  for (const group of elementsOf(root, 'cols'))
    for (const { attributes } of elementsOf(group, 'col')) {
      const { min, max, hidden: said, width } = attributes;
      if (!isOn(said) && !(width !== undefined && Number(width) === 0)) continue;
      for (let column = Number(min); column <= Number(max) && column <= mostColumns; column += 1)
        hidden.add(column - 1);
    }
  return hidden;
}
