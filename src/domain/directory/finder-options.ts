import type { Group } from './filter.ts';
import type { FinderRecord } from './finder-record.ts';
import { kinds } from './kinds.ts';
import type { County } from './towns.ts';

/** The groups of ticks a reader is offered: only values that some record has, so none leads nowhere. */
export function finderOptions(records: FinderRecord[], counties: County[]): OptionGroup[] {
  const found = (group: Group) => [...new Set(records.flatMap(({ facets }) => facets[group]))];
  const plain = (group: Group) => found(group).map((value) => ({ value, label: value }));
  const all: OptionGroup[] = [
    { group: 'open', label: '时间', options: [{ value: 'now', label: '现在能打通的时间' }] },
    {
      group: 'county',
      label: '在哪里',
      options: counties.map(({ slug, name }) => ({ value: slug, label: name })),
    },
    {
      group: 'kind',
      label: '哪一种',
      options: kinds
        .filter(({ kind }) => found('kind').includes(kind))
        .map(({ kind, label }) => ({ value: kind, label })),
    },
    { group: 'topic', label: '什么事', options: plain('topic') },
    { group: 'audience', label: '为谁', options: plain('audience') },
    { group: 'mode', label: '怎样', options: plain('mode') },
    { group: 'network', label: '哪个系统办的', options: plain('network') },
  ];
  return all.filter(({ options }) => options.length > 0);
}

export interface OptionGroup {
  group: Group;
  label: string;
  options: { value: string; label: string }[];
}
