import { z } from 'zod';
import { entryFields, isoDate, sourceSchema } from '../site/schema.ts';
import { isMobile, phoneFault } from './phone.ts';
import { counties, demoCounty, networks, zones } from './places.ts';
import { scheduleConflict } from './schedule-conflict.ts';
import { scheduleFault } from './schedule-fault.ts';

const phoneSchema = z
  .strictObject({
    number: z
      .string()
      .superRefine((number, context) => {
        const fault = phoneFault(number);
        if (fault) context.addIssue({ code: 'custom', message: fault });
      })
      .describe('电话号码'),
    extension: z.string().regex(/^\d+$/, '分机只写数字').optional().describe('分机'),
    description: z.string().optional().describe('这个号码是干什么的'),
    consent: z.boolean().default(false).describe('手机号：本人已书面同意公开'),
  })
  .refine(({ number, consent }) => !isMobile(number) || consent, {
    path: ['number'],
    message: '这是手机号，没有本人书面同意不能公开：取得同意后写 consent: true，或换成座机',
  });

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, '时间写成 08:30');

const weekday = z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']);
const nth = z.enum(['1', '2', '3', '4', '5', '-1']);

const monthDay = z
  .string()
  .regex(
    /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/,
    '每年的日子写成 05-01：月-日',
  );

/**
 * HSDS schedule: weekly, or monthly by `1WE` or by days of the month; a closing time before the
 * opening one is on the next day. Without times it is by appointment, on the days it names or on any.
 */
export const scheduleSchema = z
  .strictObject({
    byday: z
      .array(z.union([weekday, z.templateLiteral([nth, weekday])], '写 MO 到 SU，或 1WE、-1FR'))
      .min(1)
      .optional()
      .describe('星期几：MO 到 SU；每月第一个周三写 1WE，最后一个周五写 -1FR'),
    bymonthday: z
      .array(
        z
          .int()
          .min(-1)
          .max(31)
          .refine((day) => day !== 0, '没有 0 号'),
      )
      .min(1)
      .optional()
      .describe('每月几号，最后一天写 -1；写了这一项就不写 byday'),
    opens_at: clock.optional().describe('开始时间'),
    closes_at: clock.optional().describe('结束时间'),
    valid_from: isoDate.optional().describe('只在一段日子里有效：从哪天起'),
    valid_to: isoDate.optional().describe('只在一段日子里有效：到哪天止'),
    season: z
      .strictObject({
        from: monthDay.describe('从几月几日起，如 05-01'),
        to: monthDay.describe('到几月几日止，如 09-30；比 from 早就是到次年'),
      })
      .optional()
      .describe('每年只在这一段日子里，如夏季、冬季'),
    by_appointment: z.boolean().optional().describe('要先预约；只接受预约、没有钟点的，不写时间'),
  })
  .superRefine((schedule, context) => {
    const fault = scheduleFault(schedule);
    if (fault) context.addIssue({ code: 'custom', ...fault });
  });

/** 滨州 with a margin of some ten kilometres; a point outside it is a slip of the hand or of the axes. */
const reach = { lng: [117.1, 118.7], lat: [36.6, 38.5] } as const;

/** As picked in 高德's coordinate picker. */
export const pointSchema = z
  .strictObject({
    lng: z.number().describe('经度，如 118.02'),
    lat: z.number().describe('纬度，如 37.38'),
    crs: z.literal('gcj02').describe('坐标系，高德拾取的写 gcj02'),
    picked_on: isoDate.describe('拾取坐标的日期'),
  })
  .refine(
    ({ lng, lat }) =>
      lng >= reach.lng[0] && lng <= reach.lng[1] && lat >= reach.lat[0] && lat <= reach.lat[1],
    {
      message: `坐标不在滨州：经度应在 ${reach.lng.join('—')}，纬度应在 ${reach.lat.join('—')}；看看经度和纬度是不是写反了`,
    },
  );

/** One place or number of help; names after HSDS 3. */
export const serviceSchema = z
  .strictObject({
    ...entryFields,
    name: z.string().min(2).max(60).describe('名称'),
    alternate_name: z.array(z.string()).default([]).describe('别的叫法'),
    description: z.string().min(4).max(200).describe('一两句话：是什么，帮什么'),
    organization: z.string().optional().describe('所属单位'),
    network: z.enum(networks).optional().describe('八个领域中的哪一个'),
    serves: z
      .enum(['public', 'staff', 'unknown'])
      .describe('对谁开放：public 居民、staff 本单位职工、unknown 不清楚'),
    status: z
      .enum(['active', 'inactive', 'defunct', 'temporarily closed'])
      .default('active')
      .describe('状态'),
    crisis: z.boolean().default(false).describe('紧急时可以打'),
    phones: z.array(phoneSchema).default([]).describe('电话，没有核实到就不写'),
    address: z.string().nullable().default(null).describe('地址，不知道写 null'),
    admin_county: z
      .enum([...counties, demoCounty])
      .nullable()
      .default(null)
      .describe('所在县区；全市或全国的写 null'),
    managed_by: z
      .enum([...counties, ...zones, demoCounty])
      .nullable()
      .default(null)
      .describe('由哪个县区或功能区管理'),
    town: z.string().nullable().default(null).describe('所在乡镇或街道，照 towns.csv 的写法'),
    schedules: z
      .array(scheduleSchema)
      .superRefine((schedules, context) => {
        const conflict = scheduleConflict(schedules);
        if (conflict)
          context.addIssue({ code: 'custom', message: `${conflict.why}：${conflict.remedy}` });
      })
      .default([])
      .describe('服务时间，不知道就不写'),
    holiday_policy: z
      .enum(['open', 'closed', 'unknown'])
      .default('unknown')
      .describe('法定节假日：open 照常、closed 休息、unknown 不清楚'),
    makeup_workday: z
      .enum(['open', 'closed', 'unknown'])
      .default('unknown')
      .describe('调休上班的周末：open 照工作日、closed 不上班、unknown 不清楚'),
    point: pointSchema.nullable().default(null).describe('坐标，没有就写 null'),
    hours: z.string().nullable().default(null).describe('服务时间的说明，照来源写'),
    audience: z.array(z.string()).default([]).describe('为谁服务'),
    topics: z.array(z.string()).default([]).describe('哪些事'),
    modes: z
      .array(z.enum(['电话', '到店', '线上', '上门']))
      .default([])
      .describe('怎样得到服务'),
    cost: z.string().nullable().default(null).describe('费用，不知道写 null'),
    next_step: z.string().max(60).optional().describe('第一步做什么，60 字以内'),
    confidentiality_note: z.string().nullable().default(null).describe('保密说明，照服务方的说法'),
    sources: z.array(sourceSchema).min(1).describe('来源，至少一个'),
    assured_date: isoDate.nullable().default(null).describe('最近一次由人核实的日期'),
    assured_by: z.string().nullable().default(null).describe('核实人的岗位'),
  })
  .refine(({ assured_date, assured_by }) => (assured_date === null) === (assured_by === null), {
    path: ['assured_date'],
    message: '核实日期和核实岗位要么都写，要么都空着',
  });

/** A row of content/services/towns.csv. */
export const townSchema = z.strictObject({
  code: z
    .string()
    .regex(/^\d{9}$/)
    .describe('国家统计局 2023 年代码，只作参考，不用来对应'),
  county: z.enum([...counties, demoCounty]).describe('县区'),
  county_slug: z
    .string()
    .regex(/^[a-z]+$/)
    .describe('县区拼音，网址用'),
  name: z.string().min(2).describe('乡镇或街道'),
  slug: z
    .string()
    .regex(/^[a-z]+$/)
    .describe('乡镇拼音，网址用'),
  type: z.enum(['街道', '镇', '乡', '类似乡级单位']).describe('类别'),
  source: z.string().describe('名单来源'),
});
