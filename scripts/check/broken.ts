import type { ContentFile } from '../../src/entries/content-file.ts';
import type { Problem } from './problem.ts';

/** What keeps a file's data from being read at all, in an editor's words; null for a sound file. */
export function brokenProblem({ file, kind, broken }: ContentFile): Problem | null {
  if (!broken) return null;
  const [message, expected, remedy] = sentences[broken.reason] ?? [
    '这个文件读不出来',
    '缩进、引号、冒号齐全',
    '看这一行和上一行的缩进、引号和冒号；文字里有「: 」或以 [ { * & # 开头时，整句加引号',
  ];
  const what = kind.form === 'prose' ? '文件开头的字段' : '整个文件';
  return { file, line: broken.line, field: what, message, expected, remedy };
}

const sentences: Record<string, [message: string, expected: string, remedy: string]> = {
  'front-matter': [
    '文件开头没有字段，或者开头、结尾的 --- 不全',
    '第一行是 ---，接着一行一个字段，再一行 ---，然后才是正文',
    '照同一文件夹里别的文件补上',
  ],
  DUPLICATE_KEY: ['同一项写了两遍', '每一项只写一次', '删去多余的一项，或者改成别的名字'],
  TAB_AS_INDENT: ['用制表符（Tab）缩进', '用空格缩进', '把行首的 Tab 换成两个空格'],
  BAD_INDENT: ['缩进不对', '同一层的字段左边对齐，下一层多两个空格', '看这一行和上一行的缩进'],
  MULTILINE_IMPLICIT_KEY: [
    '这一行不像「名称: 值」',
    '英文冒号后面空一格再写值',
    '看冒号是不是写成了中文的「：」，后面有没有空格',
  ],
  MISSING_CHAR: [
    '引号或括号不成对',
    '引号、括号有头有尾',
    '补上缺的引号或括号，多半在这一行或上面几行',
  ],
};
