// npm run services -- import FILE [--write] | export FILE | due [FILE] [--date D] | template FILE:
// the directory as an office's spreadsheet, there and back.
import { parseArgs } from 'node:util';
import { Content } from '../src/entries/content.ts';
import { root } from './build/run.ts';
import { typedPath } from './files/typed-path.ts';
import { Unreadable } from './files/unreadable.ts';
import { importServices } from './services/import-services.ts';
import { keptRecords } from './services/records.ts';
import { dueTable, exportTable } from './services/table.ts';
import { writeSheet } from './services/write-sheet.ts';
import { shanghaiTime } from '../src/domain/directory/local-time.ts';

const usage = `用法：
  npm run services -- import 表格.xlsx           先看会怎样，什么也不改
  npm run services -- import 表格.xlsx --write   真的写进 content/services
  npm run services -- export 表格.xlsx           整个目录导成表
  npm run services -- due [表格.xlsx]            到期要核实的，导成表或印在屏幕上
  npm run services -- template 表格.xlsx         一份空表`;

const { values, positionals } = read();
const [command, file, ...more] = positionals;
if (more.length > 0 || (values.write && command !== 'import')) fail(usage, 2);
const content = `${root}content`;
const today = values.date ?? shanghaiTime(Date.now()).date;
if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) fail(`日期「${today}」不行：写成 2026-01-31。`, 2);

try {
  switch (command) {
    case 'import':
      await bringIn(fromWhereTyped(file));
      break;
    case 'export':
      await save(fromWhereTyped(file), exportTable(keptRecords(new Content(content))));
      break;
    case 'template':
      await save(fromWhereTyped(file), exportTable([]));
      break;
    case 'due': {
      const table = dueTable(keptRecords(new Content(content)), today);
      if (file) await save(fromWhereTyped(file), table);
      else for (const row of [table.headings, ...table.rows]) console.log(row.join('\t'));
      break;
    }
    default:
      fail(usage, 2);
  }
} catch (error) {
  if (error instanceof Unreadable) fail(error.message, 1);
  // The system's own refusal: no such folder, no right to write, a full disk.
  const { code, path } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string' || typeof path !== 'string') throw error;
  fail(`「${path}」读不了或写不了（${code}）：看看文件夹在不在、有没有权限。`, 1);
}

async function bringIn(path: string): Promise<void> {
  const write = values.write ?? false;
  const { source, report, refused } = await importServices(path, { write, content, today });
  console.log(source);
  console.log(report);
  if (!write) console.log('这是预演，什么也没有改。看过没有问题，再加上 --write。');
  else console.log('写好了。运行 npm run check，再用 git 看一遍改了什么。');
  if (refused) process.exit(1);
}

async function save(path: string, { headings, rows }: { headings: string[]; rows: string[][] }) {
  await writeSheet(path, headings, rows);
  console.log(`已存到 ${path}，${rows.length} 行。`);
}

function fromWhereTyped(path: string | undefined): string {
  if (path === undefined) fail(usage, 2);
  return typedPath(path);
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { write: { type: 'boolean' }, date: { type: 'string' } },
    });
  } catch {
    return fail(usage, 2);
  }
}

function fail(sentence: string, code: 1 | 2): never {
  console.error(sentence);
  process.exit(code);
}
