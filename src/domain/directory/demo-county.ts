import type { County } from './towns.ts';

/** A county nobody can mistake for a real one: preview shows in it what a registered town looks like. */
export const demoCountyWithTowns: County = {
  name: '示例县',
  slug: 'shili',
  demo: true,
  towns: [
    { name: '示例镇', slug: 'shilizhen' },
    { name: '示例街道', slug: 'shilijiedao' },
    { name: '名字很长很长很长很长很长很长的示例乡', slug: 'changmingzi' },
  ].map(({ name, slug }) => ({
    code: '000000000',
    county: '示例县',
    county_slug: 'shili',
    name,
    slug,
    type: name.endsWith('乡') ? '乡' : name.endsWith('镇') ? '镇' : '街道',
    source: '示例',
  })),
};
