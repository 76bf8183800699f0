import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { markdownLines } from '../../src/domain/law/parse/markdown-lines.ts';
import { parseLaw } from '../../src/domain/law/parse/parse.ts';
import { latestAmendment } from '../../src/domain/law/latest-amendment.ts';
import { textHash } from '../../src/domain/law/text-hash.ts';
import type { ParsedLaw, ParseProblem } from '../../src/domain/law/types.ts';
import { Content } from '../../src/entries/content.ts';
import { root } from '../build/run.ts';
import { readSource } from './read-source.ts';
import { addVersion, newRecord, type Version } from './record.ts';
import { summaryOf } from './summary.ts';
import { Unreadable } from '../files/unreadable.ts';
import { writtenText } from './written-text.ts';
import { shanghaiTime } from '../../src/domain/directory/local-time.ts';

/**
 * Takes a statute's file in: its words to `content/laws/<id>/<date>.md`, what its header says to
 * the record. A version that is there is never overwritten.
 * @param date of force, where the text doesn't say it
 * @returns what to compare with the paper, for the editor
 * @throws Unreadable where nothing could be written, with what to do
 */
export async function importLaw(
  path: string,
  id: string,
  date: string | null,
  content = `${root}content`,
): Promise<string> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Unreadable(`编号「${id}」不行：只用小写字母、数字和短横线，如 mental-health-law。`);
  if (date !== null && !/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new Unreadable(`施行日期「${date}」不行：写成 2024-01-01。`);
  const source = await readSource(path);
  const law = parseLaw(source);
  const effective = date ?? law.effective;
  if (effective === null)
    throw new Unreadable(
      '正文和题注里都没有写明施行日期：请对照公报，在命令后面加上 --date 2024-01-01 这样的日期。',
    );
  const amended = latestAmendment(law.header);
  if (date === null && amended && effective < amended.date)
    throw new Unreadable(
      `题注说这份正文 ${amended.date} ${amended.name}过，正文里写的施行日期却是 ${effective}，那是${amended.name}以前的。请对照公报，看这一版从哪天起施行，在命令后面加上那一天，如 --date ${amended.date}。`,
    );
  const text = writtenText(source, law);
  const written = proveSame(text, law);

  const folder = `${content}/laws/${id}`;
  const file = `${folder}/${effective}.md`;
  const sha256 = await textHash(text);
  if (existsSync(file)) {
    if ((await textHash(readFileSync(file, 'utf8'))) === sha256)
      return `《${law.title}》${effective} 这一版已经导入过，一字不差，什么也没有改。`;
    throw new Unreadable(
      `laws/${id}/${effective}.md 已经有一份不同的正文，没有覆盖它。要换掉它，先用 git 删去那个文件和 index.mdx 里的那一版；是另一个日期施行的版本，就加上 --date。`,
    );
  }
  const version: Version = {
    effective,
    sha256,
    imported: shanghaiTime(Date.now()).date,
    from: basename(path),
    lost: law.problems.filter(isOfTheFile),
  };
  const record = `${folder}/index.mdx`;
  const entry = existsSync(record)
    ? addVersion(readFileSync(record, 'utf8'), law, version)
    : newRecord(law, version, nextOrder(content));
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
  writeFileSync(record, entry);
  return summaryOf(written, { id, effective, stated: law.effective });
}

/** What was written must read back as what was read; else nothing is written. Lines are then the new file's. */
function proveSame(text: string, law: ParsedLaw): ParsedLaw {
  const again = parseLaw(markdownLines(text));
  const key = ({ title, header, effective, body }: ParsedLaw) =>
    JSON.stringify([title, header, effective, body]);
  if (key(again) !== key(law))
    throw new Unreadable(
      '这份文件里有会被当成标记的字符（如行首的 #、成对的 **），写下来就不一样了，所以没有导入。请在原文件里改掉它们，或把文件交给维护人员。',
    );
  return { ...again, problems: [...again.problems, ...law.problems.filter(isOfTheFile)] };
}

/** Only the file that came in shows it: numbers that Word counted itself, words that are no text. */
function isOfTheFile({ code }: ParseProblem): boolean {
  return code === 'numbering-lost' || code === 'content-left-out';
}

/** One behind the last in the list of laws. */
function nextOrder(content: string): number {
  return Math.max(0, ...new Content(content).of('laws').map(({ data }) => data.order)) + 1;
}
