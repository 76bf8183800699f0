import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brotli } from '../../scripts/build/precompress.ts';
import { readSource } from '../../scripts/law/read-source.ts';
import { articlesOf, lawIndex } from '../../src/domain/law/law-index.ts';
import { parseLaw } from '../../src/domain/law/parse/parse.ts';
import { squeeze } from '../../src/domain/law/space.ts';
import { wordsOf } from '../../src/domain/law/words.ts';
import { weigh } from '../built/weight.ts';
import type { ProjectCopy } from '../portal/project-copy.ts';
import { projectWithLaws } from './project-with-laws.ts';
import { demoStatute, samples, withoutSamples } from './samples.ts';

const kb = 1024;
const files = [demoStatute, ...(withoutSamples ? [] : samples.map(([, file]) => file))];
let project: ProjectCopy;
let ids: string[];

beforeAll(async () => {
  ({ project, ids } = await projectWithLaws(files));
  const { status, output } = project.run('build.ts');
  expect(output).toContain('网站已生成');
  expect(status).toBe(0);
}, 300_000);
afterAll(() => project?.remove(), 60_000);

test('示例规定：一字不少，每条有页，不超重', () => checkReader(demoStatute), 60_000);

describe.skipIf(withoutSamples)(`真的法规${withoutSamples ?? ''}`, () => {
  test.each(samples)('%s：一字不少，每条有页，不超重', (_, file) => checkReader(file), 60_000);
});

test('没有一个编号重复，没有一个链接落空', () => {
  for (const id of ids) {
    const html = readFileSync(`${project.dist}/laws/${id}/index.html`, 'utf8');
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  }
});

async function checkReader(file: string): Promise<void> {
  const id = ids[files.indexOf(file)];
  const law = parseLaw(await readSource(file));
  const html = readFileSync(`${project.dist}/laws/${id}/index.html`, 'utf8');
  const said = [...law.header.map(({ text }) => text), ...law.body.map(wordsOf)].join('');
  expect(squeeze(wordsIn(html, 'data-law-text'))).toBe(squeeze(said));

  for (const { node } of articlesOf(lawIndex(law)).filter(
    ({ node: { id: one } }) => !one.includes('~'),
  )) {
    const page = readFileSync(`${project.dist}/laws/${id}/${node.number}/index.html`, 'utf8');
    expect(squeeze((node.label ?? '') + wordsIn(page, 'data-law-text'))).toBe(
      squeeze(wordsOf(node)),
    );
  }

  const { all, script } = weigh(`laws/${id}/`, `${project.dist}/`);
  const text = brotli(Buffer.from(said)).length;
  expect(all, `全部 ${all} 字节，正文 ${text} 字节`).toBeLessThanOrEqual(20 * kb + 1.5 * text);
  expect(script).toBeLessThanOrEqual(4 * kb);
}

type Node = DefaultTreeAdapterTypes.Node;

/** The words of the element that carries this attribute. */
function wordsIn(html: string, attribute: string): string {
  const found = find(parse(html), attribute);
  return found ? words(found) : '';
}

function find(node: Node, attribute: string): Node | null {
  if ('attrs' in node && node.attrs.some(({ name }) => name === attribute)) return node;
  if (!('childNodes' in node)) return null;
  for (const child of node.childNodes) {
    const found = find(child, attribute);
    if (found) return found;
  }
  return null;
}

function words(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(words).join('') : '';
}
