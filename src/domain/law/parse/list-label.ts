import type { Label } from './labels.ts';
import { parseNumeral } from '../numerals.ts';
import { blank, trimBlank } from '../space.ts';

/** How a list is numbered: 一、 · （一） · 1. · （1） · ①. One list keeps to one style. */
export const listStyles = ['dun', 'paren', 'arabic', 'arabic-paren', 'circled'] as const;
export type ListStyle = (typeof listStyles)[number];

export interface ListLabel extends Label {
  style: ListStyle;
  /** A bracket is missing: believed only where this number is due. */
  doubtful: boolean;
}

/** 项 and 目 at the start of a line; full-width, half-width and mixed brackets. */
export function listLabel(text: string): ListLabel | null {
  for (const { style, pattern, doubtful = false } of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const printed = match[1] ?? '';
    const number = signs.has(printed) ? signs.get(printed) : parseNumeral(printed);
    const rest = trimBlank(text.slice(match[0].length));
    if (!number || notAList.test(rest) || (style === 'dun' && counts.test(rest))) return null;
    return { style, label: trimBlank(match[0]), number: String(number), rest, doubtful };
  }
  return null;
}

const han = `[一二三四五六七八九十百零〇](?:${blank}*[一二三四五六七八九十百零〇]){0,4}`;
const arabic = '[0-9０-９]{1,3}';
const patterns: { style: ListStyle; pattern: RegExp; doubtful?: boolean }[] = [
  { style: 'paren', pattern: new RegExp(`^[（(]${blank}*(${han})${blank}*[）)]`) },
  { style: 'paren', pattern: /^([㈠-㈩])/ },
  { style: 'dun', pattern: new RegExp(`^(${han})${blank}*、`) },
  { style: 'arabic-paren', pattern: new RegExp(`^[（(]${blank}*(${arabic})${blank}*[）)]`) },
  { style: 'arabic-paren', pattern: /^([⑴-⒇])/ },
  { style: 'arabic', pattern: new RegExp(`^(${arabic})${blank}*[．.、](?![0-9０-９])`) },
  { style: 'arabic', pattern: /^([⒈-⒛])/ },
  { style: 'circled', pattern: /^([①-⑳])/ },
  { style: 'paren', pattern: new RegExp(`^(${han})${blank}*[）)]`), doubtful: true },
  { style: 'arabic-paren', pattern: new RegExp(`^(${arabic})${blank}*[）)]`), doubtful: true },
  { style: 'paren', pattern: new RegExp(`^[（(]${blank}*(${han})(?:${blank}|、)`), doubtful: true },
];

/** ㈠ ⑴ ⒈ ① and their followers: one character that is a label by itself. */
const signs = new Map(
  [
    [0x3220, 10],
    [0x2474, 20],
    [0x2488, 20],
    [0x2460, 20],
  ].flatMap(([start = 0, count = 0]) =>
    Array.from({ length: count }, (_, index): [string, number] => [
      String.fromCharCode(start + index),
      index + 1,
    ]),
  ),
);

/** 「（三）项规定的……」 cites; 「（一）至（三）项」 too. */
const notAList = /^(?:[、，至和或及与]?[（(][^）)]{1,3}[）)]|项|[、，]|[至和或及与]第)/;
/** 「一、二审」 「三、四级」 count. */
const counts = /^[一二三四五六七八九十]{1,2}[、审级类次期]/;
