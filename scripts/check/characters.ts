import { isScalar, visit } from 'yaml';
import type { ContentFile } from '../../src/entries/content-file.ts';
import type { Problem } from './problem.ts';

/** Characters that can't be seen or dialled, and values broken over lines. Official texts are never judged. */
export function checkCharacters(files: ContentFile[]): Problem[] {
  return files
    .filter(({ kind }) => kind.form !== 'text')
    .flatMap((file) => [...invisible(file), ...brokenValues(file)]);
}

const rules: { pattern: RegExp; message: string; remedy: string }[] = [
  {
    pattern: /\ufeff/,
    message: '有字节顺序标记（BOM），看不见，却会让第一项读不出来',
    remedy: '用「UTF-8（无 BOM）」另存',
  },
  {
    pattern: /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\u00ad]/,
    message: '有看不见的字符（零宽字符或方向符），搜不到、也拨不出去',
    remedy: '删去这一处重新打，不要从网页或文档里粘贴',
  },
  {
    pattern: /\u00a0/,
    message: '有不换行空格，看上去像空格，搜索时却不是',
    remedy: '删去，需要空格就重新打一个',
  },
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    pattern: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd]/,
    message: '有控制字符或乱码',
    remedy: '删去；整篇乱码就用 UTF-8 重新保存',
  },
  {
    pattern: /\t/,
    message: '有制表符（Tab）',
    remedy: '换成空格',
  },
  {
    pattern: /[０-９]/,
    message: '数字是全角的，拨不出去，也搜不到',
    remedy: '切换到半角，重新打数字',
  },
];

function invisible({ file, text }: ContentFile): Problem[] {
  return text.split('\n').flatMap((line, index) =>
    rules.flatMap(({ pattern, message, remedy }) => {
      const found = pattern.exec(line);
      if (!found) return [];
      const before = line.slice(Math.max(0, found.index - 12), found.index).trim();
      return {
        file,
        line: index + 1,
        field: before ? `「${before}」后面` : '行首',
        message,
        expected: '看得见的字、半角数字和普通空格',
        remedy,
      };
    }),
  );
}

/** YAML joins a value's lines with a space, which shows between two Chinese characters. */
function brokenValues({ file, document, text, kind, lineAt }: ContentFile): Problem[] {
  const problems: Problem[] = [];
  if (!document || kind.form === 'json') return problems;
  const source = kind.form === 'prose' ? text.replace(/^---/, '') : text;
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || !node.range || typeof node.value !== 'string') return;
      if (node.type === 'BLOCK_LITERAL') return;
      const [start, end] = node.range;
      const at = /[\u3000-\u9fff\uff00-\uffef]\n\s*[\u3000-\u9fff\uff00-\uffef]/.exec(
        source.slice(start, end),
      );
      if (!at) return;
      problems.push({
        file,
        line: lineAt(start + at.index),
        field: `「${node.value.slice(0, 10)}…」`,
        message: '一个值写在了几行里，网页上会多出一个空格',
        expected: '一个值写在一行里',
        remedy: '把下一行接到这一行后面，中间不留空格',
      });
    },
  });
  return problems;
}
