import type { Byday, Weekday } from '../types.ts';
import { week } from '../opening-words.ts';
import { example, refuse } from './refuse.ts';
import {
  monthDaysOf,
  monthDayWords,
  monthlyWeekdaysOf,
  monthlyWeekdayWords,
  weekdaysOf,
  weekdayWords,
} from './weekdays.ts';

export type Half = 'night' | 'morning' | 'noon' | 'afternoon' | 'evening';

export type Token = { said: string } & (
  | { kind: 'days'; byday: Weekday[]; every?: boolean; statutory?: boolean }
  | { kind: 'monthly'; byday?: Byday[]; bymonthday?: number[] }
  | { kind: 'time'; hour: number; minute: number; padded: boolean; half?: Half }
  | { kind: 'half'; half: Half }
  | { kind: 'month-day'; month: number; day: number | 'last' | null; nextYear: boolean }
  | { kind: 'date'; date: string }
  | { kind: 'appointment' }
  | { kind: 'always'; daily: boolean }
  | { kind: 'season-name' | 'rest' | 'range' | 'next-day' | 'never-rests' | 'all-year' }
  | { kind: 'holiday' | 'make-up' | 'as-usual' | 'by-phone' | 'closed' | 'except' | 'subject' }
  | { kind: 'and' | 'end' | 'open' | 'close' }
);

/** What a rule makes of its words: a token, or nothing where they add nothing to the hours. */
type Made = Token extends infer One ? (One extends Token ? Omit<One, 'said'> : never) : never;
type Rule = [words: string, make: (groups: string[], said: string) => Made | null];

/** Words as tokens, each word in one of them. @throws Refused naming words that nothing here knows */
export function tokensOf(words: string): Token[] {
  const tokens: Token[] = [];
  let unread = '';
  for (let at = 0; at < words.length;) {
    const found = ruleAt(words, at);
    if (!found || (unread && found.said.trim() === '')) {
      unread += words[at] ?? '';
      at += 1;
      continue;
    }
    if (unread) break;
    const said = found.said.trim();
    const made = found.make(found.groups, said);
    if (made) tokens.push({ ...made, said } as Token);
    at += found.said.length;
  }
  if (unread) refuse(`没有读懂「${unread.trim()}」`, `${example}，别的话写在「时间说明」一列`);
  return tokens;
}

function ruleAt(words: string, at: number) {
  for (const [pattern, make] of compiled) {
    pattern.lastIndex = at;
    const match = pattern.exec(words);
    if (!match?.[0]) continue;
    const [said, ...groups] = [...match].map((one) => one ?? '');
    return { said: said ?? '', groups, make };
  }
  return null;
}

const just = (kind: Token['kind']) => () => ({ kind }) as Made;
const nothing = () => null;
const half = (half: Half) => () => ({ kind: 'half', half }) as const;

const range = '(?:[-~]+|至|到)';
const nextYear = '(次年|翌年|来年|第二年|明年)?\\s*';
const unit = '个?(?:小时|h(?:ours?|rs?)?)制?';
const hours24 = `(?:24|二十四)\\s*${unit}`;
const usual = '(?:上班|开放|营业|服务|接待|接诊|接听|值班|办公)*';

/** The first rule that fits counts. */
const rules: Rule[] = [
  ['\\s+|:|的|(?:自|从)(?=\\s*(?:每年)?\\d)|每年|每周(?=[:\\s]+周)', nothing],
  ['[;。]+', just('end')],
  ['以及|[,、&/|和及与并]', just('and')],
  ['\\(', just('open')],
  ['\\)', just('close')],
  [
    '(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:起|止)?',
    ([year = '', month = '', day = '']) => ({
      kind: 'date',
      date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    }),
  ],
  [
    '(?:[须需要请应]|需要|必须)*提前\\s*(?:[\\d一二两三四五六七半]+\\s*个?(?:工作日|天|日|小时|周|星期|月)|半天).{0,8}?预约',
    (_, said) =>
      refuse(`「${said}」在这一列里记不下`, '这里写「需预约」，提前多久写在「时间说明」一列'),
  ],
  ['(?:无需|不需要?|不用|无须|免)(?:提前|电话)*预约', nothing],
  [
    '(?:可以?|支持|接受|欢迎)(?:提前|电话|来电|网上|线上|微信)*预约|预约(?:者|的)?优先',
    (_, said) =>
      refuse(
        `「${said}」没有说是不是一定要预约`,
        '一定要预约的写「需预约」；不预约也可以来的不写，或写在「时间说明」一列',
      ),
  ],
  [
    '(?:[只仅](?:限|接受)|凭|按|实行|均|都|一律|必须|须|需要?|要|请|应|先|提前|电话|来电|致电|网上|线上)*预约(?:制|后?(?:来访|到访|前往|接待|服务|咨询|办理|开放|为准))*',
    just('appointment'),
  ],
  ['午休', () => refuse('「午休」要从时间里去掉', '分成两段写：「8:30-12:00，14:00-17:30」')],
  ['双休日?|周末|休息日|公休日', () => ({ kind: 'days', byday: week.slice(5) })],
  ['(?:中午|午间)不(?:休息?|间断)', nothing],
  [
    `(?:全年|常年|终年|年中)(?:[,、]?(?:无休|不休息?|不打烊))|365天?(?:\\s*[x×*])?`,
    just('never-rests'),
  ],
  [
    '(?:均|也|都)?(?:照常|不休息?|无休|不打烊|不放假|正常(?=上班|开放|营业|服务|接待|接诊|接听|值班|办公))' +
      usual,
    just('as-usual'),
  ],
  [
    '(?:均|都|全天)*(?:休息|除外|不上班|不开放|不办公|不服务|不接待|不接诊|不营业|不对外(?:开放|服务)?|关闭|闭馆|休馆|停诊|公休|放假)|以外|之外|外',
    just('closed'),
  ],
  ['除了?', just('except')],
  ['(?:国家|国务院)?(?:规定的?)?(?:法定)?(?:节、?假日|节日|假日)', just('holiday')],
  ['[逢遇按](?=国家|法定|节|假)|期间|按(?:国家)?规定', nothing],
  ['调休(?:上班)?日?|调班日|补班日', just('make-up')],
  ['以?(?:电话|通知|公告)为准|另行通知', just('by-phone')],
  [
    `[7七]天?\\s*[x×*/]\\s*(?:24|二十四)(?:\\s*${unit})?|(?:24|二十四)(?:\\s*${unit})?\\s*[x×*/]\\s*[7七]天?`,
    () => ({ kind: 'always', daily: true }),
  ],
  [`(?:全天候?|全日|昼夜)?${hours24}(?:全天候?)?|全天候`, () => ({ kind: 'always', daily: true })],
  ['全天|全日', () => ({ kind: 'always', daily: false })],
  [
    '每周[一二三四五六]天',
    (_, said) => refuse(`「${said}」没有说是哪几天`, '写出星期几：「周一至周五 8:30-17:30」'),
  ],
  ['每[天日]|天天|[每一]周[七7]天|[七7]天', () => ({ kind: 'days', byday: week, every: true })],
  [
    '(?:正常|国家)?(法定)?工作日',
    ([legal]) => ({ kind: 'days', byday: week.slice(0, 5), statutory: legal !== '' }),
  ],
  [monthlyWeekdayWords, (_, said) => ({ kind: 'monthly', byday: monthlyWeekdaysOf(said) })],
  [monthDayWords, (_, said) => ({ kind: 'monthly', bymonthday: monthDaysOf(said) })],
  [
    '每个?月的?(?:第.周|第.个?工作日|[上中下]旬|[月]?[底初末])?(?:的?周[一二三四五六日天])?',
    (_, said) =>
      refuse(
        `「${said}」没有说是每月哪一天`,
        '写成「每月第一个周三 9:00-11:00」或「每月1日、15日 9:00-11:00」',
      ),
  ],
  [weekdayWords, (_, said) => ({ kind: 'days', byday: weekdaysOf(said) })],
  ['(?:其余|其他|其它|平时)(?:各?天|日子?|时间段?|日期)?', just('rest')],
  ['全年', just('all-year')],
  [
    '(?:春夏|秋冬|春秋|[春夏秋冬])(?:季节?|令时?间?|天|时制)(?:作息)?(?:时间)?|寒?暑假|暑期|寒假|[淡旺]季|汛期',
    just('season-name'),
  ],
  [
    `${nextYear}(\\d{1,2})(?=\\s*${range}\\s*(?:次年)?\\d{1,2}月)`,
    ([next, month]) => monthDay(next, month, ''),
  ],
  [
    `${nextYear}(\\d{1,2})月份?(?:(\\d{1,2})(?:[日号]|(?!\\d|\\s*[:.点时]))|([底末]))?(?:起|止)?`,
    ([next, month, day, last]) => monthDay(next, month, last ? 'last' : (day ?? '')),
  ],
  ['(\\d{1,2})[日号](?:止)?', ([day]) => monthDay('', '0', day ?? '')],
  ['凌晨|清晨|清早', half('night')],
  ['上午|早上|早晨|早间|早|am(?=\\s*\\d)', half('morning')],
  ['中午|午间', half('noon')],
  ['下午|午后|pm(?=\\s*\\d)', half('afternoon')],
  ['傍晚|晚上|晚间|夜间|夜里|夜晚|深夜|晚', half('evening')],
  ['次日|翌日|第二[天日]|次(?=晨|早)', just('next-day')],
  ['(\\d{1,2})\\s*:\\s*(\\d{2})(?::\\d{2})?分?(?!\\d)(?:\\s*([ap]\\.?m\\.?)(?!\\s*\\d))?', clock],
  ['(\\d{1,2})\\.(\\d{2})(?![\\d.])', clock],
  [
    '(\\d{1,2})\\s*(?:点钟?|时(?![间段令]))\\s*(?:(半)|([一三])刻|整|(\\d{1,2})(?!\\d|[点时:])分?)?',
    spoken,
  ],
  [
    `(\\d{1,2})(?=\\s*${range}\\s*(?:次日)?[早晚]?\\d{1,2}\\s*[点时])`,
    ([hour]) => clock([hour ?? '', '00', '']),
  ],
  ['(\\d{1,2})\\s*([ap]\\.?m\\.?)', ([hour, sign]) => clock([hour ?? '', '00', sign ?? ''])],
  [`${range}`, just('range')],
  [
    '(?:正常)?(?:工作|上班|办公|营业|作息)(?:时间|时段)|下班[后前]?|班后|课余(?:时间)?|放学后?|白天|不定[期时]|随时|待定|不详|弹性',
    (_, said) => refuse(`「${said}」没有说几点到几点`, example),
  ],
  ['(?:对外|均|都|可)*(?:服务|开放|营业|接待|办公|上班|值守|开通|不间断)', nothing],
  ['热线|电话|接听|咨询|值班|门诊', just('subject')],
];

const compiled = rules.map(([words, make]) => [new RegExp(words, 'iy'), make] as const);

function clock([hour = '', minute = '', sign = '']: string[]): Made {
  const half = /^p/i.test(sign) ? 'afternoon' : /^a/i.test(sign) ? 'morning' : undefined;
  const time = { kind: 'time', hour: Number(hour), minute: Number(minute) } as const;
  return { ...time, padded: hour.startsWith('0'), ...(half ? { half } : {}) };
}

function spoken([hour = '', halfPast, quarters, minute = '']: string[]): Made {
  if (halfPast) return clock([hour, '30', '']);
  if (quarters) return clock([hour, quarters === '一' ? '15' : '45', '']);
  return clock([hour, minute || '00', '']);
}

function monthDay(next = '', month = '', day: string): Made {
  const number = day === 'last' ? 'last' : day === '' ? null : Number(day);
  return { kind: 'month-day', month: Number(month), day: number, nextYear: next !== '' };
}
