import type { Service } from '../../src/domain/directory/types.ts';
import { Misread } from './misread.ts';

type Phones = Service['phones'];
type Phone = Phones[number];

/**
 * 「0543-1234567 转 8（预约）；13800000000（已同意公开）」, and the spellings in which offices publish
 * numbers, where they have one meaning; whether each can be dialled the schema says.
 * @throws Misread with the way to write it
 */
export function readPhones(words: string): Phones {
  // Longer than any list of numbers; the patterns would try every way to divide it.
  if (words.length > 500) throw new Misread(howTo);
  const pieces = plainSigns(words)
    // Between numbers, not inside a bracket.
    .split(/(?:[;、,\n|/]|(?<=[\d)])\s*(?:或者?|和|及)\s*(?=[\d(+]))(?![^(]*\))/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  if (pieces.length === 0) throw new Misread('没有号码就空着，要清掉原来的号码就写「清空」');
  const phones: Phones = [];
  for (const piece of pieces)
    for (const one of apart(piece)) phones.push(readPhone(one, phones.at(-1)));
  return phones;
}

const agreed = '已同意公开';

/** Full width, long dashes, the apostrophe that keeps a zero; words in brackets stay as they are. */
function plainSigns(words: string): string {
  return words
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .split(/(\([^()]*[^()\d+＋０-９\s][^()]*\))/)
    .map((part, position) => (position % 2 === 1 ? part : plain(part)))
    .join('')
    .replace(/^['‘’`]+(?=[\d(+])/, '');
}

function plain(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212\u30FC\u2500]+(?=\s*[\d(])/g, '-')
    .replace(/(?<=\d)一(?=\d)/g, '-');
}

/** Two whole numbers with a space between. */
function apart(piece: string): string[] {
  const words = piece.split(/\s+(?=[\d(+])/);
  return words.length > 1 &&
    words.every((word) => numberOf(/^[^(]*|^\([^)]*\)[^(]*/.exec(word)?.[0] ?? '') !== null)
    ? words
    : [piece];
}

/** What stands before a number and says no more than the column. */
const empty = /^(?:(?:联系)?电话(?:号码)?|tel|phone|☎|📞|:|\s)*$/i;

/** Words after which a number is missing. */
const cutOff = /^[-~—－～]+$|(?:^|[^\p{L}])(?:转|分机号?|或者?|和|及|至|到)$/u;

const spelling =
  /^(?<label>[^\d()+-]*?(?:24\s*小时[^\d()+-]*?)?[:\s]*)(?<number>(?:(?:\(\+\d+\)|\+\d{2})[\s-]*)?(?:\(\d+\))?[\d\s-]*?)\s*(?:(?:-\s*)?(?:转|分机号?|ext\.?|x|#)[\s:-]*(?<extension>\d{1,6}))?\s*(?<said>(?:\([^()]*\)\s*)*)(?<after>[^\d()]*)$/i;

function readPhone(words: string, before: Phone | undefined): Phone {
  const match = spelling.exec(words);
  const { label = '', number = '', extension, said = '', after = '' } = match?.groups ?? {};
  if (!match || number.trim() === '') throw new Misread(howTo);
  const read = numberOf(number) ?? { number: whole(number.trim(), words, before) };
  if (read.extension && extension) throw new Misread(howTo);
  const notes = [label.replace(/[:\s]+$/, ''), ...said.split(/[(),，]/), after]
    .map((note) => note.trim())
    .filter((note) => !empty.test(note));
  if (notes.some((note) => /^\d+$/.test(note)))
    throw new Misread('括号里只有数字，看不出是分机还是别的：分机写「转 8」');
  if (notes.some((note) => cutOff.test(note))) throw new Misread(howTo);
  const description = notes.filter((note) => note !== agreed).join('，');
  return {
    ...read,
    ...(extension ? { extension } : {}),
    ...(description ? { description } : {}),
    consent: notes.includes(agreed),
  };
}

const howTo = '写成「0543-1234567」，分机写「转 8」，说明写在括号里；几个号码用；隔开';

/** The directory's spelling of a number that is whole in itself, or null. */
function numberOf(words: string): Pick<Phone, 'number' | 'extension'> | null {
  const bare = words
    .trim()
    .replace(/^(?:\(?\+86\)?|\(?0086\)?|\(86\)|86(?=[-\s]))[\s-]*(?:\(0\))?/, '+')
    // An area code in brackets; a bracket elsewhere leaves signs that no number has.
    .replace(/^(\+?)\((\d{2,4})\)/, '$1-$2-')
    .replace(/\s+/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  // After +86 an area code has no zero, and a number that isn't an area's never had one.
  const local = bare.replace(/^\+-?/, '');
  const number =
    bare === local || /^(?:0|1[3-9]|400|[12]\d{2,4}$|9[56]\d{3,4}$)/.test(local)
      ? local
      : `0${local}`;
  const { main, extension } =
    /^(?<main>0\d{2,3}-\d{7,8}|0\d{9,11}|400-?\d{3}-?\d{4})-(?<extension>\d{1,4})$/.exec(number)
      ?.groups ?? {};
  const found = spelled(main ?? number);
  return found === null ? null : { number: found, ...(extension ? { extension } : {}) };
}

function spelled(number: string): string | null {
  if (/^0\d{2,3}-\d{7,8}$/.test(number)) return number;
  const digits = number.replaceAll('-', '');
  // Three-digit area codes are 010 and 02x alone, and their numbers have eight digits.
  const [, area, local] =
    /^(010|02\d)(\d{8})$/.exec(digits) ?? /^(0[3-9]\d\d)(\d{7,8})$/.exec(digits) ?? [];
  if (area) return `${area}-${local}`;
  if (/^400\d{7}$/.test(digits)) return digits.replace(/^(\d{3})(\d{3})/, '$1-$2-');
  if (/^1[3-9]\d{9}$/.test(digits)) return digits;
  return /^(?:1[12]\d|12\d{3}|9[56]\d{3,4})$/.test(number) ? number : null;
}

/** A number without its area code, after one that has it; others are refused with what is missing. */
function whole(number: string, words: string, before: Phone | undefined): string {
  const digits = number.replace(/\D/g, '');
  const [, area, last = ''] = /^(0\d{2,3})-(\d+)$/.exec(before?.number ?? '') ?? [];
  if (/^[2-9][\d-]*$/.test(number) && digits.length === last.length && area)
    return `${area}-${digits}`;
  if (/^[2-9]\d{6,7}$/.test(digits)) throw new Misread(`前面写上区号，如「0543-${digits}」`);
  if (/^[3-9]\d{9}$/.test(digits))
    throw new Misread(`前面的 0 可能丢了：写成「0${digits.slice(0, 3)}-${digits.slice(3)}」`);
  if (before && /^\d{1,5}$/.test(number))
    throw new Misread(
      `「${words}」是分机还是号码的尾数看不出来：每个号码写全，分机写「${before.number} 转 ${before.extension ?? number}；${before.number} 转 ${number}」`,
    );
  return number.replace(/\s/g, '');
}

export function phonesInWords(phones: Phones): string {
  return phones
    .map(({ number, extension, description, consent }) => {
      const notes = [description, consent && agreed].filter(Boolean).join('，');
      return `${number}${extension ? ` 转 ${extension}` : ''}${notes ? `（${notes}）` : ''}`;
    })
    .join('；');
}
