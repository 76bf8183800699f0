import { expect, test } from 'vitest';
import { listed } from './listed.ts';
import type { Service } from './types.ts';

const record = (id: string, fields: Partial<Service> = {}) => ({
  id,
  data: {
    serves: 'public',
    phones: [],
    assured_date: null,
    status: 'active',
    admin_county: null,
    ...fields,
  } as Service,
});

test('先是热线，再照县区的次序，最后是全市的', () => {
  const records = [
    record('aid/tiaojie'),
    record('rooms/b', { admin_county: '惠民县' }),
    record('rooms/a', { admin_county: '惠民县' }),
    record('rooms/c', { admin_county: '滨城区' }),
    record('hotlines/110'),
    record('hotlines/12356'),
  ];
  expect(listed(records).map(({ id }) => id)).toEqual([
    'hotlines/12356',
    'hotlines/110',
    'rooms/c',
    'rooms/a',
    'rooms/b',
    'aid/tiaojie',
  ]);
});

test('没有核实过的，在它那一类的名单里找得到', () => {
  expect(listed([record('aid/tiaojie')])[0]).toMatchObject({
    kind: 'aid',
    address: '/services/aid/#tiaojie',
  });
});

test('名单长了，指到它在的那一页', () => {
  const many = Array.from({ length: 201 }, (_, index) => record(`aid/a${1000 + index}`));
  expect(listed(many).at(-1)?.address).toBe('/services/aid/@2/#a1200');
});
