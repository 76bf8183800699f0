// npm run -s law -- parse FILE | resolve CITATION | cite ID [--brackets] | import FILE --id ID:
// statutes in.
import { parseArgs } from 'node:util';
import { formatCitation, isRelative, parseCitation } from '../src/domain/law/cite/citation.ts';
import { readLaw } from '../src/domain/law/parse/parse.ts';
import { explainFaults } from './build/faults.ts';
import { typedPath } from './files/typed-path.ts';
import { Unreadable } from './files/unreadable.ts';

explainFaults();

const usage = `用法：
  npm run -s law -- parse 文件 [--continued 4-7,12]
  npm run -s law -- resolve 第十二条第二款第三项
  npm run -s law -- cite art_12__para_2__item_3 [--brackets]
  npm run law -- import 文件 --id 编号 [--date 施行日期]`;

const { values, positionals } = read();
const [command, argument, ...more] = positionals;
if (argument === undefined || more.length > 0) fail(usage, 2);
if (values.brackets && command !== 'cite') fail(usage, 2);
if (values.continued !== undefined && command !== 'parse') fail(usage, 2);
if ((values.id ?? values.date) !== undefined && command !== 'import') fail(usage, 2);

try {
  switch (command) {
    case 'parse':
      await parse(argument, linesOf(values.continued ?? ''));
      break;
    case 'resolve':
      resolveCitation(argument);
      break;
    case 'cite':
      cite(argument);
      break;
    case 'import':
      if (!values.id) fail(usage, 2);
      console.log(await bringIn(argument, values.id));
      break;
    default:
      fail(usage, 2);
  }
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  fail(error.message, 1);
}

/** What a command doesn't need isn't loaded: a citation is resolved at once. */
async function bringIn(file: string, id: string): Promise<string> {
  const { importLaw } = await import('./law/import-law.ts');
  return importLaw(fromWhereTyped(file), id, values.date ?? null);
}

async function parse(file: string, continued: number[]): Promise<void> {
  const { readSource } = await import('./law/read-source.ts');
  const { law, idle } = readLaw(await readSource(fromWhereTyped(file)), continued);
  if (idle.length > 0)
    fail(
      `第 ${idle.join('、')} 行接不上：那里没有字，或者它是条、标题、附件，或者前面没有款或项。`,
      1,
    );
  process.stdout.write(`${JSON.stringify(law, null, 2)}\n`);
  for (const { code, line, message } of law.problems)
    console.error(`第 ${line} 行　${code}　${message}`);
}

/** 4-7,12 → 4, 5, 6, 7, 12. */
function linesOf(typed: string): number[] {
  return typed.split(/[,，、]/).flatMap((part) => {
    if (part === '') return [];
    const [, from, to = from] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(part.trim()) ?? fail(usage, 2);
    const length = Number(to) - Number(from) + 1;
    if (length < 1) fail(usage, 2);
    return Array.from({ length }, (_, index) => Number(from) + index);
  });
}

function resolveCitation(citation: string): void {
  const ids = parseCitation(citation);
  if (!ids && isRelative(citation))
    fail(`「${citation}」没有说是哪一条：在前面写上条号，如 第一条第一款第一、三项。`, 1);
  if (!ids) fail(`读不懂「${citation}」：写成 第十二条第二款第三项，或 12条2款。`, 1);
  console.log(ids.join('\n'));
}

function cite(id: string): void {
  const words = formatCitation(id, { brackets: values.brackets ?? false });
  if (!words) fail(`「${id}」不是条款项目的编号：编号写成 art_12__para_2__item_3。`, 1);
  console.log(words);
}

/** Paths are meant from where the command was typed, not from the project's folder. */
function fromWhereTyped(file: string): string {
  return typedPath(file);
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        brackets: { type: 'boolean' },
        continued: { type: 'string' },
        id: { type: 'string' },
        date: { type: 'string' },
      },
    });
  } catch {
    return fail(usage, 2);
  }
}

function fail(sentence: string, code: 1 | 2): never {
  console.error(sentence);
  process.exit(code);
}
