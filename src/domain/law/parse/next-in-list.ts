import { type ListStyle, listStyles } from './list-label.ts';
import type { Unit } from './unit.ts';

/**
 * For the index of a unit and a style, the number of the next list line of that style in the same
 * article; null where there is none. One pass backwards, so that asking costs nothing.
 */
export function nextInList(units: Unit[]): (index: number, style: ListStyle) => number | null {
  const tables = new Map(listStyles.map((style) => [style, new Int32Array(units.length)]));
  for (const [style, table] of tables) {
    let next = 0;
    for (let index = units.length - 1; index >= 0; index--) {
      const unit = units[index] as Unit;
      table[index] = next;
      if (unit.kind === 'list' && unit.list.style === style) next = Number(unit.list.number);
      else if (unit.kind !== 'plain' && unit.kind !== 'list') next = 0;
    }
  }
  return (index, style) => tables.get(style)?.[index] || null;
}
