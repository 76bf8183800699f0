import { expect, test } from 'vitest';
import { eventName } from './event-names.ts';
import { latestAmendment } from './latest-amendment.ts';

test.each([
  ['passed', '2012年10月26日通过', '通过'],
  [
    'amended',
    '根据2018年4月27日会议《关于修改〈中华人民共和国国境卫生检疫法〉等六部法律的决定》修正',
    '修正',
  ],
  ['amended', '2020年10月17日会议修订', '修订'],
  ['amended', '根据2020年《关于修改的决定》修改', '修正'],
  ['amended', undefined, '修正或修订'],
  ['effective', '自2013年5月1日起施行', '施行'],
] as const)('%s %s：%s', (event, text, name) => {
  expect(eventName({ event, text })).toBe(name);
});

test('最近的一次修改', () => {
  const line = (date: string, event: 'passed' | 'amended') => ({
    text: `${date} 修正`,
    event,
    date,
  });
  expect(latestAmendment([line('2012-10-26', 'passed')])).toBeNull();
  expect(
    latestAmendment([
      line('2012-10-26', 'passed'),
      line('2018-04-27', 'amended'),
      line('2015-01-01', 'amended'),
    ]),
  ).toEqual({ date: '2018-04-27', name: '修正' });
});
