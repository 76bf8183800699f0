import { afterEach, beforeEach, expect, test } from 'vitest';
import { Content } from '../../src/entries/content.ts';
import { FixtureContent } from '../../tests/fixture-content.ts';
import { searchRecords } from './search-records.ts';

const mediation = 'services/aid/mediation.md';

let portal: FixtureContent;
beforeEach(() => {
  portal = new FixtureContent();
  portal.write(
    mediation,
    `---
name: 东街说和处
alternate_name: [劝架]
description: 邻居吵架，请人说和。
serves: public
topics: [纠纷]
next_step: 先问街道。
sources:
  - name: 测试
---

地址没有人核实。
`,
  );
});
afterEach(() => portal.discard());

const records = (mode: string) => searchRecords(new Content(portal.folder), mode);

test('没有自己一页的服务，照名称、别名、说明都查得到，指到名单里的那一条', async () => {
  expect(await records('preview')).toContainEqual({
    url: 'services/aid/#mediation',
    title: '东街说和处',
    content: '邻居吵架，请人说和。 劝架 纠纷 地址没有人核实。 先问街道。',
  });
});

test('示例不进', async () => {
  portal.replace(mediation, 'name:', 'demo: true\nname:');
  expect((await records('preview')).map(({ url }) => url)).not.toContain('services/aid/#mediation');
});

test('有自己一页的不再写一遍', async () => {
  portal.replace(
    mediation,
    'topics:',
    "assured_date: '2026-11-01'\nassured_by: 测试岗位\nphones: [{ number: '0543-0000000' }]\ntopics:",
  );
  expect((await records('preview')).map(({ title }) => title)).not.toContain('东街说和处');
});

test('公开的网站上，没有三审的不进；乡镇都在', async () => {
  portal.replace('site.yaml', 'operator: null', 'operator: 测试单位');
  const titles = (await records('')).map(({ title }) => title);
  expect(titles).not.toContain('东街说和处');
  expect(titles).toContain('东街街道（滨城区）');
});
