import { expect, test } from 'vitest';
import { sourceTexts } from './source-texts.ts';

const rooms = 'src/{components,exports,islands,layouts,pages,queries}/**/*.{ts,tsx,astro}';

/** Ten characters and a full stop with nothing filled in between: what an editor would want to change. */
const sentence = /[\p{Script=Han}\d，、；：「」“”《》（） ]{10,}[。！？]/u;

/**
 * What residents read is content, under review and signature: content/words.yaml for what belongs
 * to no entry. Labels of controls stay with their controls; a whole sentence doesn't.
 */
test('网页和网页里的程序没有写给居民的整句话：写进 content/words.yaml', () => {
  const texts = sourceTexts(rooms);
  expect(texts.length).toBeGreaterThan(1000);
  expect(
    texts
      .filter(({ text }) => sentence.test(text))
      .map(({ file, line, text }) => `${file}:${line} ${text.trim()}`),
  ).toEqual([]);
});

test.each([
  ['整句', '<p>退不回这一页；浏览器历史里仍有记录。</p>', true],
  ['按钮的字', '<button>打印或存成文件</button>', false],
  ['填出来的短句', '<p>找到 {count} 处。</p>', false],
])('%s', (_, text, told) => {
  expect(sentence.test(text)).toBe(told);
});
