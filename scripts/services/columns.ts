import { hoursInWords } from '../../src/domain/directory/hours-words.ts';
import { kinds } from '../../src/domain/directory/kinds.ts';
import { parseHours } from '../../src/domain/directory/parse-hours.ts';
import type { Service } from '../../src/domain/directory/types.ts';
import { Misread } from './misread.ts';
import { phonesInWords, readPhones } from './phones.ts';
import { readSources, sourcesInWords } from './sources.ts';

/** A column of the office's sheet: its heading, and how its words and a record's field become each other. */
export interface Column {
  heading: string;
  /** What offices call it as well. */
  aliases: string[];
  /** The record's field; null for what is only for the eye. */
  field: keyof Service | 'id' | 'kind' | null;
  /** @throws Misread */
  read: (words: string) => unknown;
  write: (value: never) => string;
  /** What the words say of other fields: 「节假日除外」 behind the hours. */
  implies?: (words: string) => Partial<Service>;
}

const text = (words: string): string => words;
const asIs = (value: string | null | undefined): string => value ?? '';

const list: [(words: string) => string[], (value: string[]) => string] = [
  (words) => {
    const listed = words
      .split(/[、，,；;]/)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    if (listed.length === 0) throw new Misread('没有就空着，要清掉原来的就写「清空」');
    return listed;
  },
  (value) => value.join('、'),
];

const yesNo: [(words: string) => boolean, (value: boolean) => string] = [
  (words) => {
    if (words !== '是' && words !== '否') throw new Misread('写成「是」或「否」');
    return words === '是';
  },
  (value) => (value ? '是' : '否'),
];

/** The sheet's columns in their order; services.json names the fields. */
export const columns: Column[] = [
  column('编号', [], 'id', text, asIs),
  column('类别', ['种类', '类型'], 'kind', ...choice(labelsOfKinds())),
  column('名称', ['机构名称', '单位名称', '咨询室名称'], 'name', text, asIs),
  column('别名', ['又名'], 'alternate_name', ...list),
  column('简介', ['说明', '服务内容'], 'description', text, asIs),
  column('所属单位', ['单位', '主管单位'], 'organization', text, asIs),
  column('领域', ['网络', '条线'], 'network', text, asIs),
  column(
    '对谁开放',
    ['服务范围', '开放对象'],
    'serves',
    ...choice({ 居民: 'public', 本单位职工: 'staff', 不清楚: 'unknown' }),
  ),
  column(
    '状态',
    [],
    'status',
    ...choice({ 正常: 'active', 停用: 'inactive', 已撤销: 'defunct', 暂停: 'temporarily closed' }),
  ),
  column('紧急时可打', [], 'crisis', ...yesNo),
  column('电话', ['联系电话', '电话号码', '咨询电话', '热线'], 'phones', readPhones, phonesInWords),
  column('地址', ['详细地址'], 'address', text, asIs),
  column('所在县区', ['县区', '县市区', '区县'], 'admin_county', text, asIs),
  column('管理县区', ['管理'], 'managed_by', text, asIs),
  column('乡镇街道', ['乡镇', '街道', '镇街', '乡镇（街道）', '乡镇(街道)'], 'town', text, asIs),
  {
    ...column(
      '服务时间',
      ['开放时间', '时间', '工作时间'],
      'schedules',
      readHours,
      (value: Service['schedules']) =>
        value.length === 0 ? '' : hoursInWords({ schedules: value, hours: null }),
    ),
    implies: (words) => {
      const { schedules: _, ...rules } = hoursOf(words);
      return rules;
    },
  },
  column('时间说明', [], 'hours', text, asIs),
  column(
    '节假日',
    ['节假日安排'],
    'holiday_policy',
    ...choice({ 照常: 'open', 休息: 'closed', 不清楚: 'unknown' }),
  ),
  column(
    '调休上班日',
    [],
    'makeup_workday',
    ...choice({ 照常: 'open', 不上班: 'closed', 不清楚: 'unknown' }),
  ),
  column('坐标', ['经纬度'], 'point', readPoint, (value: Service['point']) =>
    value ? `${value.lng}，${value.lat}，高德，${value.picked_on}` : '',
  ),
  column('为谁服务', ['服务对象', '服务人群'], 'audience', ...list),
  column('哪些事', ['主题', '服务主题'], 'topics', ...list),
  column('方式', ['服务方式'], 'modes', ...list),
  column('费用', ['收费'], 'cost', text, asIs),
  column('第一步', [], 'next_step', text, asIs),
  column('保密说明', [], 'confidentiality_note', text, asIs),
  column('来源', [], 'sources', readSources, sourcesInWords),
  column('核实日期', ['核对日期'], 'assured_date', readDate, asIs),
  column('核实岗位', ['核实人岗位', '核实人'], 'assured_by', text, asIs),
  column('示例', [], 'demo', ...yesNo),
  column('上次核实', [], null, text, asIs),
  column('怎么核实', [], null, text, asIs),
];

function column<V>(
  heading: string,
  aliases: string[],
  field: Column['field'],
  read: (words: string) => V,
  write: (value: V) => string,
): Column {
  return { heading, aliases, field, read, write: write as Column['write'] };
}

function choice(
  words: Record<string, string>,
): [(said: string) => string, (value: string) => string] {
  return [
    (said) => {
      const value = Object.hasOwn(words, said) ? words[said] : undefined;
      if (value === undefined) throw new Misread(`写成${Object.keys(words).join('、')}里的一个`);
      return value;
    },
    (value) => Object.entries(words).find(([, one]) => one === value)?.[0] ?? '',
  ];
}

function labelsOfKinds(): Record<string, string> {
  return Object.fromEntries(kinds.map(({ kind, label }) => [label, kind]));
}

function readHours(words: string): Service['schedules'] {
  return hoursOf(words).schedules;
}

function hoursOf(words: string) {
  const hours = parseHours(words);
  if ('why' in hours) throw new Misread(hours.remedy, hours.why);
  return hours;
}

function readPoint(words: string): NonNullable<Service['point']> {
  const match = /^([\d.]+)[，,\s]+([\d.]+)[，,\s]+高德[，,\s]+(\d{4}-\d\d-\d\d)$/.exec(words);
  if (!match)
    throw new Misread('写成「118.02，37.38，高德，2026-01-31」：经度、纬度、高德、拾取日期');
  const [, lng, lat, picked = ''] = match;
  return { lng: Number(lng), lat: Number(lat), crs: 'gcj02', picked_on: picked };
}

/** 2026-01-31, and the ways in which offices write it. */
export function readDate(words: string): string {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(words.normalize('NFKC'));
  if (!match) throw new Misread('写成 2026-01-31');
  const [, year, month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
