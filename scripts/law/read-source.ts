import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { markdownLines } from '../../src/domain/law/parse/markdown-lines.ts';
import type { SourceText } from '../../src/domain/law/types.ts';
import { decode } from '../files/decode.ts';
import { otherKind } from './docx/file.ts';
import { readDocx } from './read-docx.ts';
import { declaredCharset, readHtml } from './read-html.ts';
import { Unreadable } from '../files/unreadable.ts';

const largest = 10 * 1024 * 1024;

/**
 * The visible lines of a statute's file, by its ending: .md .txt .html .docx.
 * @throws Unreadable with what is wrong and what to do
 */
export async function readSource(path: string): Promise<SourceText> {
  const name = basename(path);
  if (!existsSync(path))
    throw new Unreadable(`没有「${path}」这个文件：看看文件名和所在的文件夹。`);
  const file = statSync(path);
  if (file.isDirectory()) throw new Unreadable(`「${name}」是文件夹：请写明里面的哪个文件。`);
  if (file.size > largest)
    throw new Unreadable(`「${name}」超过 10 MB：法规正文没有这么长，看看是不是拿错了文件。`);
  const source = await readByEnding(extname(path).toLowerCase(), readFileSync(path), name);
  if (source.lines.length === 0) {
    const instead = source.problems?.[0]?.message;
    throw new Unreadable(`「${name}」里没有可读的文字${instead ? `。${instead}` : '。'}`);
  }
  if (source.lines.reduce((sum, { text }) => sum + text.length, 0) > largest)
    throw new Unreadable(
      `「${name}」展开以后超过 10 MB：法规正文没有这么长，看看是不是拿错了文件。`,
    );
  return source;
}

async function readByEnding(ending: string, bytes: Uint8Array, name: string): Promise<SourceText> {
  switch (ending) {
    case '.docx':
    case '.docm':
    case '.dotx':
      return readDocx(bytes);
    case '.html':
    case '.htm':
      return readHtml(decode(bytes, declaredCharset(bytes)));
    case '.md':
    case '.txt':
    case '': {
      const text = decode(bytes);
      if (text.split('\u0000').length > 1 + text.length / 100)
        throw new Unreadable(`「${name}」不是文字文件：请另存为 .docx 或 .txt 再导入。`);
      return markdownLines(text);
    }
    case '.doc':
    case '.wps':
      if (otherKind(bytes) === null) return readDocx(bytes);
      throw new Unreadable(`「${name}」是旧格式：请在 Word 或 WPS 里打开，另存为 .docx 再导入。`);
    case '.pdf':
    case '.ofd':
      throw new Unreadable(`读不了 ${ending} 文件：请找 Word 版，或把文字复制到 .txt 里再导入。`);
    default:
      throw new Unreadable(`读不了 ${ending} 文件：只读 .docx、.html、.txt 和 .md。`);
  }
}
