import { distance, distanceInWords, type LngLat } from '../../domain/directory/distance.ts';
import type { FinderRecord } from '../../domain/directory/finder-record.ts';
import type { Opening } from '../../domain/directory/opening.ts';
import { openingInWords } from '../../domain/directory/opening-words.ts';
import { showsStale } from '../../domain/directory/staleness.ts';
import type { LocalTime } from '../../domain/directory/types.ts';

/**
 * The results as list items, nearest first once the place is known; those without a point keep
 * their order after them.
 */
export function resultLines(
  fitting: { record: FinderRecord; opening: Opening }[],
  here: LngLat | null,
  now: LocalTime,
  base: string,
): HTMLLIElement[] {
  const placed = fitting.map((found) => ({
    ...found,
    away:
      here && found.record.point ? distance(here, found.record.point) : Number.POSITIVE_INFINITY,
  }));
  if (here) placed.sort((a, b) => (a.away === b.away ? 0 : a.away - b.away));
  return placed.map(({ record, opening, away }) => {
    const item = document.createElement('li');
    item.append(link(`${base.replace(/\/$/, '')}${record.address}`, record.name));
    for (const number of record.phones)
      item.append(record.demo ? `${number}（示例，不能拨打）` : link(`tel:${number}`, number));
    const words = [
      record.demo && '示例',
      record.place,
      Number.isFinite(away) && distanceInWords(away),
      openingInWords(opening),
      showsStale(record, now.date) && '待核实',
    ];
    const line = document.createElement('p');
    line.textContent = words.filter(Boolean).join(' · ');
    item.append(line);
    return item;
  });
}

function link(address: string, words: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = address;
  element.textContent = words;
  return element;
}
