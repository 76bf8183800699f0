import type { ContentFile } from '../../src/entries/content-file.ts';
import { readMarkdown } from '../build/markdown.ts';
import type { MarkdownNode } from '../build/markdown-node.ts';
import type { Problem } from './problem.ts';

/**
 * Signs of Markdown that would be printed as they are, or do what nobody meant. The text is read as
 * the site reads it: what is a sign there is left alone here.
 */
export function checkSigns(files: ContentFile[]): Problem[] {
  return files.flatMap((file) => {
    const { body } = file;
    const source = body.map(({ text }) => text).join('\n');
    const lineOf = (line: number) => body[line - 1]?.line ?? null;
    let tree: MarkdownNode;
    try {
      tree = readMarkdown(source, file.name.endsWith('.mdx'));
    } catch (error) {
      const { line = 1 } = error as { line?: number };
      return [{ file: file.file, line: lineOf(line), field: '正文', ...unreadable }];
    }
    return faultsIn(tree).map(({ line, ...words }) => ({
      file: file.file,
      line: lineOf(line),
      field: '正文',
      ...words,
    }));
  });
}

type Words = Pick<Problem, 'message' | 'expected' | 'remedy'>;

const unreadable: Words = {
  message: '这一行读不成网页，多半是从别处粘贴来的 < 或 {',
  expected: '只写文字、标题、列表和链接',
  remedy: '删去这些符号：小于号写成「小于」，花括号换成（）',
};

function faultsIn(node: MarkdownNode): (Words & { line: number })[] {
  const start = node.position?.start.line ?? 1;
  if (node.type === 'list' && (node.start ?? 1) > 99)
    return [{ line: start, ...numbered(node.start ?? 0) }];
  if (node.type === 'text' && node.value !== undefined)
    return node.value.split('\n').flatMap((text, index, lines) =>
      signs
        .filter(({ pattern }) => pattern.test(text))
        .concat(looksLikeList(text, lines[index + 1] ?? '') ? [hollowList] : [])
        .map(({ message, expected, remedy }) => ({
          line: start + index,
          message,
          expected,
          remedy,
        })),
    );
  return (node.children ?? []).flatMap(faultsIn);
}

function numbered(start: number): Words {
  return {
    message: `行首的「${start}.」会变成列表的编号`,
    expected: '号码后面用中文的句号或逗号',
    remedy: `写成「${start}，……」或把它放到一句话中间`,
  };
}

interface Sign extends Words {
  pattern: RegExp;
}

const signs: Sign[] = [
  {
    pattern: /\*\*/,
    message: '加粗的 ** 不成对，或者和字之间有空格，会照样印出来',
    expected: '**加粗的字**，两边都有，里面不留空格',
    remedy: '补上或删去 **，去掉它里面的空格',
  },
  {
    pattern: /~~/,
    message: '删除线的 ~~ 不成对，或者和字之间有空格，会照样印出来',
    expected: '~~删去的字~~，两边都有，里面不留空格',
    remedy: '补上或删去 ~~',
  },
  {
    pattern: /(?<![\w*])\*[^\s*][^*]*\*(?!\*)|(?<![\w_])_{1,2}[^\s_][^_]*_/,
    message: '行里的 * 或 _ 会照样印出来',
    expected: '要强调就用 **加粗的字**',
    remedy: '换成 **，或删去',
  },
  {
    pattern: /`/,
    message: '反引号会照样印出来',
    expected: '中文的引号「」',
    remedy: '删去反引号，或换成「」',
  },
  {
    pattern: /\]\s*[(（]|\[[^\]]*\]\s+\(/,
    message: '链接没有写成，方括号会照样印出来',
    expected: '[文字](网址)，方括号和圆括号挨着，圆括号是英文的，网址里没有空格',
    remedy: '照 [文字](网址) 改',
  },
  {
    pattern: /\[\^[^\]]*\]/,
    message: '脚注没有写成：正文里有记号，没有对应的注',
    expected: '正文里 [^1]，另起一行 [^1]: 注的文字',
    remedy: '补上注，或删去记号',
  },
  {
    pattern: /^\s*\|.*\|\s*$/,
    message: '表格没有写成，竖线会照样印出来',
    expected: '第一行是表头，第二行是 | --- | --- |，每行的格数一样',
    remedy: '补上第二行，或改成列表',
  },
  {
    pattern: /^#{1,6}(?=\S)/,
    message: '标题的 # 后面没有空格，会照样印出来',
    expected: '## 标题',
    remedy: '在 # 后面加一个空格',
  },
  {
    pattern: /^\u3000+/,
    message: '行首有全角空格，网页自己会留空，列表也会因此断开',
    expected: '一段话顶格写',
    remedy: '删去行首的全角空格',
  },
  {
    pattern: /^[-*+•·●○■◆](?=[\u3400-\u9fff“「（])/,
    message: '行首的记号后面没有空格，不会变成列表',
    expected: '- 一条一行，横线后面一个空格',
    remedy: '写成「- 」再接文字',
  },
];

const hollowList: Sign = {
  pattern: /^/,
  message: '「1、」「（1）」不会变成列表，几行会连成一段',
  expected: '1. 第一件事（数字、英文句点、空格），一条一行',
  remedy: '把「1、」改成「1. 」；要照原样印就在每条之间空一行',
};

function looksLikeList(line: string, next: string): boolean {
  const item = /^\s*(?:[\d一二三四五六七八九十]+、|[（(][\d一二三四五六七八九十]+[）)]|[①-⑳])/;
  return item.test(line) && item.test(next);
}
