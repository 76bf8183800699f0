import { expect, test } from 'vitest';
import type { Service } from '../domain/directory/types.ts';
import type { Words } from '../domain/site/types.ts';
import { vcard } from './vcard.ts';

const service = {
  demo: false,
  name: '甲;镇,心理咨询室',
  phones: [{ number: '0543-1234567', extension: '8' }],
  address: `一条名字很长很长的路${'一二三四五六七八九十'.repeat(4)}1号`,
  admin_county: '滨城区',
  assured_date: '2026-01-01',
} as unknown as Service;
const words = {
  vcard_demo: '示例，没有这个地方。',
  check_by_phone: '以电话核实为准。',
  vcard_help: '',
} as unknown as Words['services'];
const lines = (text: string) => text.split('\r\n');

test('电话、地址、网址都在，分号逗号不会把字段拆开', () => {
  const unfolded = vcard(service, 'https://example.gov.cn/a/', words).replace(/\r\n /g, '');
  expect(unfolded).toContain('FN:甲\\;镇\\,心理咨询室\r\n');
  expect(unfolded).toContain('TEL;TYPE=WORK,VOICE:0543-1234567,8\r\n');
  expect(unfolded).toContain('一二三四五六七八九十1号;滨州市滨城区;山东省;;中国');
  expect(unfolded).toContain('URL:https://example.gov.cn/a/\r\n');
  expect(unfolded).toContain('2026-01-01 核实，以电话核实为准');
});

test('每行不超过 75 个字节，汉字不从中间断开', () => {
  for (const line of lines(vcard(service, null, words)))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(vcard(service, null, words)).not.toContain('\uFFFD');
});

test('没有的不写；示例写明示例', () => {
  const bare = vcard({ ...service, phones: [], address: null, demo: true }, null, words);
  expect(bare).not.toMatch(/^(TEL|ADR|URL)/m);
  expect(bare).toContain('示例，没有这个地方');
});
