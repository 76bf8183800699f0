import { aheadOf } from './ahead.ts';
import { type Kind, kindOf, type Reading } from './kind-of.ts';
import type { Line } from './line.ts';
import type { Unit } from './unit.ts';
import { UnitTaker } from './unit-taker.ts';

/**
 * Lines to units, one after the other: each is told apart, then taken.
 * @param second the lines of another text that stands behind: an annex, whatever its units are
 * @param continued numbers of the lines that go on with the unit before them
 */
export function unitsOf(
  own: Line[],
  second: Line[] = [],
  continued: readonly number[] = [],
): { units: Unit[]; idle: number[] } {
  const ahead = aheadOf(own);
  const lines = [...own, ...second];
  const taker = new UnitTaker(lines);
  const idle = new Set(continued);
  let reading: Reading = { last: null, begun: false, annexed: false, nameless: false };
  for (let index = 0; index < lines.length;) {
    const line = lines[index] as Line;
    const kind = index === own.length ? annexOf(line) : kindOf(line, index, reading, ahead);
    if (idle.has(line.line) && goesOn(kind) && taker.join(index)) {
      idle.delete(line.line);
      index += 1;
      continue;
    }
    index = taker.take(kind, index);
    reading = readOn(reading, kind);
  }
  return { units: taker.units, idle: [...idle] };
}

function goesOn({ kind }: Kind): boolean {
  return kind === 'plain' || kind === 'list';
}

/** The first line of a second text, which may be its title with no 附 before it. */
function annexOf({ annex, text }: Line): Kind {
  return { kind: 'annex', annex: annex ?? { label: null, number: null, heading: text } };
}

/** How far the reading has come behind a line of this kind. */
function readOn(reading: Reading, kind: Kind): Reading {
  switch (kind.kind) {
    case 'annex':
      return { ...reading, annexed: true };
    case 'article':
      return { ...reading, begun: true, nameless: false, last: kind.label.number };
    case 'heading':
      return { ...reading, begun: true, nameless: kind.heading.heading === null };
    case 'list':
      return { ...reading, begun: true, nameless: false };
    default:
      return reading.nameless ? { ...reading, nameless: false } : reading;
  }
}
