import { describe, expect, test } from 'vitest';
import { formOf } from './file-form.ts';

const zip = Uint8Array.from([0x50, 0x4b, 3, 4]);
const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const locked = Uint8Array.from([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')]);
const text = (words: string) => new TextEncoder().encode(words);

test.each<[string, Uint8Array, 'xlsx' | 'csv']>([
  ['a.xlsx', zip, 'xlsx'],
  ['a.XLSX', zip, 'xlsx'],
  ['a.xlsm', zip, 'xlsx'],
  ['其实是工作簿.csv', zip, 'xlsx'],
  ['其实是工作簿.xls', zip, 'xlsx'],
  ['a.csv', text('名称'), 'csv'],
  ['a.CSV', text('名称'), 'csv'],
  ['a.txt', text('名称'), 'csv'],
  ['a.tsv', text('名称'), 'csv'],
])('%s', (name, bytes, form) => expect(formOf(bytes, name)).toBe(form));

describe('读不了的，说是什么、怎么办', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['a.xls', ole, /旧格式的 Excel 文件（.xls）：.*另存为 .xlsx/],
    ['a.et', ole, /（.et）：.*另存为 .xlsx/],
    ['a.xlsx', locked, /设了打开密码：.*去掉密码/],
    ['a.ods', zip, /（.ods）：.*另存为 .xlsx/],
    ['a.numbers', zip, /Numbers.*导出为 Excel/],
    ['a.xls', text('<html><table>'), /其实是网页/],
    ['a.xls', text('\uFEFF<?xml version="1.0"?>'), /其实是网页或 XML/],
    ['a.pdf', text('%PDF-1.7'), /是 PDF/],
    ['a.xlsx', text('x'), /不是 .xlsx 文件/],
    ['a.doc', text('x'), /读不了/],
    ['a.csv', new Uint8Array(), /是空的/],
  ])('%s', (name, bytes, said) => expect(() => formOf(bytes, name)).toThrow(said));
});
