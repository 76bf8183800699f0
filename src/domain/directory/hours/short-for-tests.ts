import type { ReadHours } from './reading.ts';

/** 「MO TU 08:30-12:00」 for each schedule, with what else it says behind it: for tables of tests. */
export function inShort({ schedules, holiday_policy, makeup_workday }: ReadHours): string {
  const lines = schedules.map(
    ({ byday, bymonthday, opens_at, closes_at, valid_from, valid_to, season, by_appointment }) =>
      [
        shortDays(byday?.join(' ') ?? ''),
        bymonthday?.join(' '),
        opens_at && `${opens_at}-${closes_at}`,
        (valid_from ?? valid_to) && `${valid_from ?? ''}/${valid_to ?? ''}`,
        season && `${season.from}/${season.to}`,
        by_appointment && '预约',
      ]
        .filter(Boolean)
        .join(' '),
  );
  const rules = [
    holiday_policy && `节假日 ${holiday_policy}`,
    makeup_workday && `调休 ${makeup_workday}`,
  ];
  return [...lines, ...rules].filter(Boolean).join('；');
}

function shortDays(days: string): string {
  return days.replace('MO TU WE TH FR SA SU', '每天').replace('MO TU WE TH FR', '一到五');
}
