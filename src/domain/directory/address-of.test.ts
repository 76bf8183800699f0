import { expect, test } from 'vitest';
import { addressOf } from './address-of.ts';
import type { Service } from './types.ts';

const service = (assured: string | null, serves = 'public') =>
  ({
    serves,
    assured_date: assured,
    phones: [{ number: '0543-0000000' }],
    status: 'active',
  }) as Service;

test.each([
  ['热线总有自己的一页', 'hotlines/12356', null, 0, '/services/hotlines/12356/'],
  ['核实过的有自己的一页', 'rooms/east', '2026-11-01', 5000, '/services/rooms/east/'],
  ['没核实的在名单里', 'rooms/east', null, 199, '/services/rooms/#east'],
  ['排在二百条以后的，在名单的下一页', 'rooms/east', null, 200, '/services/rooms/@2/#east'],
])('%s', (_, id, assured, position, address) => {
  const kind = id.split('/')[0] as 'rooms';
  expect(addressOf(id, kind, service(assured), position)).toBe(address);
});
