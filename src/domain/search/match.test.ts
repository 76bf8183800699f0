import { describe, expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { fold } from './fold.ts';
import { highlight } from './highlight.ts';
import { matchOf } from './match.ts';

const title = '睡不着';
const text = '连着几晚失眠，先把手机放远。心理咨询人员应当为接受咨询者保密，电话１２３５６。';

describe('一条结果带着真正对上的词', () => {
  test.each([
    // 输入的词, 一起查的说法, 对上的词
    ['输入的就在里面', [['睡不着']], ['睡不着']],
    ['输入的不在，同义的在：标同义的', [['入睡难'], ['失眠']], ['失眠']],
    ['输入的和同义的都在：都标', [['睡不着'], ['失眠'], ['睡眠']], ['睡不着', '失眠']],
    ['一句话里只有几个词对上', [['失眠怎么办'], ['失眠', '保密']], ['失眠', '保密']],
    ['少一个词的说法不算', [['失眠', '早醒'], ['咨询']], ['咨询']],
    ['同一个词在几种说法里，只算一次', [['咨询'], ['咨询', '保密']], ['咨询', '保密']],
    ['全角的数字也对得上', [['12356']], ['12356']],
    ['大写的说法也对得上', [['12356'], ['PHQ']], ['12356']],
  ])('%s', (_, wordings, words) => {
    expect(matchOf(title, text, wordings)?.words).toEqual(words);
  });

  test('一个说法也没有整个对上，就不是结果', () => {
    expect(matchOf(title, text, [['失眠', '早醒'], ['人员咨询']])).toBeNull();
  });

  test('摘录围着第一个对上的说法', () => {
    const long = `${'前'.repeat(200)}失眠${'后'.repeat(200)}`;
    expect(matchOf('', long, [['入睡难'], ['失眠']])?.excerpt).toMatch(/^……前+失眠后+……$/);
  });
});

describe('标出对上的词，拼起来还是原文', () => {
  test.each([
    ['心理咨询人员为接受咨询者保密。', ['咨询', '保密'], ['咨询', '咨询', '保密']],
    ['心理咨询', ['心理', '心理咨询'], ['心理咨询']],
    ['PHQ-9 和 phq-9', ['phq'], ['PHQ', 'phq']],
    ['电话１２３５６，拨 12356', ['12356'], ['１２３５６', '12356']],
    ['第㈠项', ['一'], ['㈠']],
    ['㍿', ['株式', '会社'], ['㍿']],
    ['cafe\u0301 CAFÉ', ['café'], ['cafe\u0301', 'CAFÉ']],
    ['a.c abc', ['a.c'], ['a.c']],
    ['保密', ['失眠'], []],
    ['保密', [], []],
  ])('「%s」里的 %o', (words, found, marked) => {
    const pieces = highlight(
      words,
      found.map((word) => fold(word).text),
    );
    expect(pieces.map((piece) => piece.text).join('')).toBe(words);
    expect(pieces.filter((piece) => piece.hit).map((piece) => piece.text)).toEqual(marked);
  });
});

test.each([
  ['词在开头，从头给起', '保密是咨询的底线', ['保密'], '保密是咨询的底线'],
  ['词不在里面，给开头', '甲'.repeat(100), ['乙'], `${'甲'.repeat(80)}……`],
  ['前面有展开的字，位置也不偏', `${'㍿'.repeat(100)}保密`, ['保密'], `……${'㍿'.repeat(78)}保密`],
])('摘录：%s', (_, words, found, excerpt) => {
  expect(excerptOf(words, found)).toBe(excerpt);
});
