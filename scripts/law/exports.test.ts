import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lawSchema } from '../../src/domain/law/schema.ts';
import { markdownLines } from '../../src/domain/law/parse/markdown-lines.ts';
import { parseLaw } from '../../src/domain/law/parse/parse.ts';
import { squeeze } from '../../src/domain/law/space.ts';
import type { TextCopy } from '../../src/domain/law/types.ts';
import { wordsOf } from '../../src/domain/law/words.ts';
import { lawDocx } from '../../src/exports/law-docx.ts';
import { lawJson } from '../../src/exports/law-json.ts';
import { lawText } from '../../src/exports/law-text.ts';
import { root } from '../build/run.ts';
import { readSource } from './read-source.ts';

const folder = mkdtempSync(`${tmpdir()}/law-`);
afterAll(() => rmSync(folder, { recursive: true }));

const id = 'town-benches';
const law = parseLaw(
  markdownLines(readFileSync(`${root}tests/fixtures/town/laws/${id}/2020-03-01.md`, 'utf8')),
);
const front = /^---\n([\s\S]*?)\n---/.exec(
  readFileSync(`${root}tests/fixtures/town/laws/${id}/index.mdx`, 'utf8'),
);
const record = lawSchema.parse(parse(front?.[1] ?? ''));
const [version] = record.versions;
if (!version) throw new Error('示例法规没有正文');
const words = { unofficial: '非官方文本。', demo: '示例，不是真的法规，不能引用。' };
const copy: TextCopy = { id, record, version, law, mode: 'preview', words };

const said = squeeze(law.body.map(wordsOf).join(''));

describe('带走的文件：一字不少，写明是什么', () => {
  test('Word 文件读回来还是它', async () => {
    writeFileSync(`${folder}/law.docx`, await lawDocx(copy));
    const again = await readSource(`${folder}/law.docx`);
    const words = squeeze(again.lines.map(({ text }) => text).join(''));
    expect(words).toContain(said);
    expect(words).toContain('示例，不是真的法规');
    expect(again.lines.some(({ numbered }) => numbered)).toBe(false);
    expect(again.lines.filter(({ mark }) => mark > 0).length).toBeGreaterThan(6);
  });

  test('纯文本有标题、题注、正文、来源和「示例」', () => {
    const text = lawText(copy);
    expect(text.startsWith('\ufeff【示例】示例市公园长椅管理规定\r\n')).toBe(true);
    expect(squeeze(text)).toContain(said);
    expect(text).toContain('第十七条之一　夏季气温');
    expect(text).toContain('示例，不是真的法规，不能引用。');
    expect(text).toContain('来源：本站编写的示例');
  });

  test('真的法规写「非官方文本」和效力', () => {
    const real = { ...copy, record: { ...record, demo: false, status: null } };
    expect(lawText(real)).toContain('非官方文本');
    expect(lawText(real)).toContain('效力待核对');
    expect(lawText(real)).not.toContain('示例，不是真的');
  });

  test('数据：有模式、效力、来源和整棵树；没有正文的只有空的 body', () => {
    const data = JSON.parse(lawJson(copy));
    expect(data).toMatchObject({ id, demo: true, mode: 'preview', status: 'in-force' });
    expect(data.body).toEqual(law.body);
    expect(JSON.parse(lawJson({ ...copy, version: null, law: null })).body).toEqual([]);
  });
});
