import { describe, expect, test } from 'vitest';
import { emptyChoice, fits, readChoice, writeChoice } from './filter.ts';
import type { Facets } from './types.ts';

const room: Facets = {
  county: ['bincheng'],
  kind: ['rooms'],
  network: ['卫健'],
  audience: ['居民', '家长'],
  topic: ['睡不着'],
  mode: ['到店'],
  open: [],
};

describe('筛选：同一组里满足一个就行，几组之间都要满足', () => {
  test.each<[string, boolean]>([
    ['', true],
    ['topic=睡不着', true],
    ['topic=睡不着,被打', true],
    ['topic=被打', false],
    ['topic=睡不着&network=教育', false],
    ['topic=睡不着&network=教育,卫健', true],
    ['audience=家长&mode=到店,电话&county=bincheng', true],
    ['open=now', false],
  ])('「%s」', (fragment, fitting) => expect(fits(room, readChoice(fragment))).toBe(fitting));
});

describe('筛选写在网址 # 后面', () => {
  test('写出来再读回去，一样', () => {
    const choice = { ...emptyChoice(), topic: ['睡不着', 'a,b&c=d'], open: ['now'] };
    expect(readChoice(`#${writeChoice(choice)}`)).toEqual(choice);
  });
  test('什么都没选，什么都不写', () => expect(writeChoice(emptyChoice())).toBe(''));
  test.each(['#bincheng', '#topic=%E4%B8', '#=', '#topic', '#nonsense=1', '#topic=,,'])(
    '读不懂的「%s」当作没选',
    (fragment) => expect(readChoice(fragment)).toEqual(emptyChoice()),
  );
});
