import { elementAt, elementsOf, type XmlElement } from '../files/xml.ts';
import { columnOf, type GridRow } from './sheet.ts';

/**
 * Gives merged cells' value to each row they cover. Only downwards: a title across the sheet is no
 * value of each column.
 */
export function mergeDown(rows: GridRow[], root: XmlElement): void {
  const merges = elementAt(root, 'mergeCells');
  if (!merges) return;
  const byNumber = new Map(rows.map((one) => [one.row, one.cells]));
  for (const { attributes } of elementsOf(merges, 'mergeCell')) {
    const [, start = '', top, bottom] = /^(\$?[A-Z]+)\$?(\d+):\$?[A-Z]+\$?(\d+)$/i.exec(
      attributes.ref ?? '',
    ) ?? [undefined, '', '0', '0'];
    const column = columnOf(start);
    const source = byNumber.get(Number(top))?.[column];
    if (!source || source.text === '') continue;
    for (const { row, cells } of rows) {
      if (row <= Number(top) || row > Number(bottom)) continue;
      while (cells.length < column) cells.push({ text: '', kind: 'empty' });
      cells[column] = { ...source, from: 'merged' };
    }
  }
}
