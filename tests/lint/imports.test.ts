import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { circles } from './circles.ts';
import { fileOf, importFaults, roomOf, rowOf } from './import-faults.ts';
import { importTable } from './import-table.ts';
import { importsOf } from './imports-of.ts';
import { ownFiles } from './own-files.ts';

/** One planted violation for each thing the table keeps apart, and one import each that must pass. */
const banned: [file: string, source: string][] = [
  ['src/domain/law/planted.ts', "import { getCollection } from 'astro:content';"],
  ['src/domain/law/planted.ts', "import { glob } from 'astro/loaders';"],
  ['src/domain/law/planted.ts', "import mdx from '@astrojs/mdx';"],
  ['src/domain/law/planted.ts', "import { h } from 'preact';"],
  ['src/domain/law/planted.ts', "import { useState } from 'preact/hooks';"],
  ['src/domain/law/planted.ts', "import { Chart } from 'chart.js';"],
  ['src/domain/law/planted.ts', "import * as pagefind from 'pagefind';"],
  ['src/domain/law/planted.ts', "import { readFileSync } from 'node:fs';"],
  ['src/domain/law/planted.ts', "import { z } from 'zod';"],
  ['src/domain/law/planted.ts', "import type { z } from 'zod';"],
  ['src/domain/law/planted.ts', "import { lawSchema } from './schema.ts';"],
  ['src/domain/law/parse/planted.ts', "import { lawSchema } from '../schema.ts';"],
  ['src/domain/law/planted.ts', "import { sourceSchema } from '../site/schema.ts';"],
  ['src/domain/law/planted.ts', "import { townSlug } from '../directory/towns.ts';"],
  ['src/domain/law/planted.ts', "import type { Town } from '../directory/types.ts';"],
  ['src/domain/law/types.ts', "import { z } from 'zod';"],
  ['src/domain/law/types.ts', "import { lawSchema } from './schema.ts';"],
  ['src/domain/law/schema.ts', "import { h } from 'preact';"],
  ['src/domain/law/schema.ts', "import { townSchema } from '../directory/schema.ts';"],
  ['src/domain/assessment/planted.ts', "import { Model } from 'survey-core';"],
  ['src/domain/assessment/planted.ts', "import { words } from '../search/words.ts';"],
  ['src/domain/directory/planted.ts', "import { parse } from '../law/parse/parse.ts';"],
  ['src/domain/news/planted.ts', "import { parse } from '../law/parse/parse.ts';"],
  ['src/domain/search/planted.ts', "import { label } from '../news/labels.ts';"],
  ['src/domain/search/planted.ts', "import { score } from '../assessment/score.ts';"],
  ['src/domain/search/planted.ts', "import { lawSchema } from '../law/schema.ts';"],
  ['src/domain/site/planted.ts', "import { parse } from '../law/parse/parse.ts';"],
  ['src/domain/site/planted.ts', "import { site } from '../../queries/site.ts';"],
  ['src/domain/site/planted.ts', "import { atom } from '../../exports/atom.ts';"],
  ['src/domain/site/planted.ts', "import { run } from '../../../scripts/build/run.ts';"],
  ['src/domain/site/planted.ts', "import Badge from '../../components/ui/Badge.astro';"],
  ['src/domain/site/planted.ts', "import Page from '../../layouts/Page.astro';"],
  ['src/domain/site/planted.ts', "import { find } from '../../islands/search/find.ts';"],
  ['src/domain/site/planted.ts', "import { GET } from '../../pages/robots.txt.ts';"],
  ['src/domain/site/planted.ts', "import { read } from '../../entries/read.ts';"],
  ['src/domain/site/planted.test.ts', "import { atom } from '../../exports/atom.ts';"],
  ['src/domain/site/planted.test.ts', "import { h } from 'preact';"],
  ['src/entries/planted.ts', "import { getCollection } from 'astro:content';"],
  ['src/entries/planted.ts', "import { site } from '../queries/site.ts';"],
  ['src/entries/planted.ts', "import { problem } from '../../scripts/check/problem.ts';"],
  ['src/content.config.ts', "import { site } from './queries/site.ts';"],
  ['src/content.config.ts', "import { h } from 'preact';"],
  ['src/content.config.ts', "import { run } from '../scripts/build/run.ts';"],
  ['src/queries/planted.ts', "import { href } from '../components/site/href.ts';"],
  ['src/queries/planted.ts', "import { readFileSync } from 'node:fs';"],
  ['src/queries/planted.ts', "import { atom } from '../exports/atom.ts';"],
  ['src/queries/planted.ts', "import { z } from 'zod';"],
  ['src/exports/planted.ts', "import { getCollection } from 'astro:content';"],
  ['src/exports/planted.ts', "import { site } from '../queries/site.ts';"],
  ['src/exports/planted.ts', "import { read } from '../entries/read.ts';"],
  ['src/exports/planted.ts', "import { h } from 'preact';"],
  ['src/components/ui/planted.ts', "import { getCollection } from 'astro:content';"],
  ['src/components/ui/planted.ts', "import { site } from '../../queries/site.ts';"],
  ['src/components/ui/planted.ts', "import { atom } from '../../exports/atom.ts';"],
  ['src/components/ui/planted.ts', "import { h } from 'preact';"],
  ['src/components/ui/planted.ts', "import { readFileSync } from 'node:fs';"],
  ['src/components/ui/planted.ts', "import Page from '../../layouts/Page.astro';"],
  ['src/components/ui/planted.ts', "import '../../islands/search/index.ts';"],
  ['src/components/ui/Planted.astro', "---\nimport { site } from '../../queries/site.ts';\n---\n"],
  ['src/components/ui/Planted.astro', "---\nimport '../../islands/search/index.ts';\n---\n"],
  [
    'src/components/ui/Planted.astro',
    "<script>\n  import { find } from '../../islands/search/find.ts';\n</script>",
  ],
  ['src/components/ui/Planted.astro', "<script>\n  import { h } from 'preact';\n</script>"],
  ['src/components/ui/Planted.astro', '<script src="../../islands/search/find.ts"></script>'],
  ['src/components/ui/Planted.astro', "<p>{(await import('../../queries/site.ts')).site.name}</p>"],
  ['src/layouts/planted.ts', "import { atom } from '../exports/atom.ts';"],
  ['src/pages/planted.ts', "import { render } from 'astro:content';"],
  ['src/layouts/planted.ts', "import { laws } from '../queries/laws.ts';"],
  ['src/layouts/planted.ts', "import { readFileSync } from 'node:fs';"],
  ['src/layouts/planted.ts', "import '../islands/search/index.ts';"],
  ['src/islands/search/planted.ts', "import { s } from '../../domain/search/schema.ts';"],
  ['src/islands/search/planted.ts', "import type { s } from '../../domain/search/schema.ts';"],
  ['src/islands/search/planted.ts', "import { z } from 'zod';"],
  ['src/islands/search/planted.ts', "import { site } from '../../queries/site.ts';"],
  ['src/islands/search/planted.ts', "import { href } from '../../components/site/href.ts';"],
  ['src/islands/search/planted.ts', "import { qr } from '../../exports/qr.ts';"],
  ['src/islands/search/planted.ts', "import { readFileSync } from 'node:fs';"],
  ['src/islands/search/planted.ts', "import { navigate } from 'astro:transitions/client';"],
  ['src/islands/search/planted.ts', "import { parse } from 'yaml';"],
  ['src/pages/planted.ts', "import { Model } from 'survey-core';"],
  ['src/pages/planted.ts', "import { run } from '../../scripts/build/run.ts';"],
  ['src/pages/planted.ts', "import { find } from '../islands/search/find.ts';"],
  ['src/pages/planted.ts', "import * as content from 'astro:content';"],
  ['src/pages/planted.astro', "<script>\n  import '../islands/search/index.ts';\n</script>"],
  ['src/desk/planted.ts', "import { laws } from '../queries/laws.ts';"],
  ['src/desk/planted.ts', "import { readFileSync } from 'node:fs';"],
  ['src/desk/planted.ts', "import { getCollection } from 'astro:content';"],
  ['scripts/planted.ts', "import { site } from '../src/queries/site.ts';"],
  ['scripts/planted.ts', "import { href } from '../src/components/site/href.ts';"],
  ['scripts/planted.ts', "import { find } from '../src/islands/search/find.ts';"],
  ['scripts/planted.ts', "import { GET } from '../src/pages/robots.txt.ts';"],
  ['scripts/planted.ts', "import { h } from 'preact';"],
  ['scripts/planted.ts', "import { Chart } from 'chart.js';"],
  ['scripts/planted.ts', "import { getCollection } from 'astro:content';"],
  ['scripts/planted.ts', "import { pages } from '../tests/pages.ts';"],
];

const allowed: [file: string, source: string][] = [
  ['src/domain/law/schema.ts', "import { z } from 'zod';"],
  ['src/domain/law/schema.ts', "import { sourceSchema } from '../site/schema.ts';"],
  ['src/domain/law/types.ts', "import type { z } from 'zod';"],
  ['src/domain/law/types.ts', "import type { lawSchema } from './schema.ts';"],
  ['src/domain/law/parse/planted.ts', "import type { LawNode } from '../types.ts';"],
  ['src/domain/law/planted.ts', "import type { Mode } from '../site/types.ts';"],
  ['src/domain/law/planted.test.ts', "import { test } from 'vitest';"],
  ['src/domain/law/planted.test.ts', "import { readFileSync } from 'node:fs';"],
  ['src/domain/law/planted.test.ts', "import fc from 'fast-check';"],
  ['src/domain/law/planted.test.ts', "import { statutes } from '../../../tests/laws/samples.ts';"],
  ['src/domain/search/planted.ts', "import type { LawNode } from '../law/types.ts';"],
  ['src/domain/search/planted.ts', "import { towns } from '../directory/towns.ts';"],
  ['src/entries/planted.ts', "import { parseDocument } from 'yaml';"],
  ['src/entries/planted.ts', "import { readFileSync } from 'node:fs';"],
  ['src/entries/planted.ts', "import { lawSchema } from '../domain/law/schema.ts';"],
  ['src/content.config.ts', "import { kinds } from './entries/kinds.ts';"],
  ['src/content.config.ts', "import { defineCollection } from 'astro:content';"],
  ['src/queries/planted.ts', "import { getCollection } from 'astro:content';"],
  ['src/queries/planted.ts', "import { gaps } from '../entries/gaps.ts';"],
  ['src/exports/planted.ts', "import { Document } from 'docx';"],
  ['src/exports/planted.test.ts', "import jsqr from 'jsqr';"],
  ['src/components/ui/planted.ts', "import { parse } from '../../domain/law/parse/parse.ts';"],
  ['src/components/ui/Planted.astro', "---\nimport '../../styles/law.css';\n---\n"],
  [
    'src/components/ui/Planted.astro',
    "{on && <script>\n  import '../../islands/search/index.ts';\n</script>}",
  ],
  ['src/components/ui/Planted.astro', '<script src="../../islands/search/index.ts"></script>'],
  ['src/layouts/planted.ts', "import { site } from '../queries/site.ts';"],
  ['src/layouts/planted.ts', "import { sections } from '../queries/sections.ts';"],
  ['src/islands/search/planted.ts', "import { h } from 'preact';"],
  [
    'src/islands/search/planted.ts',
    "import type { SearchWords } from '../../domain/search/types.ts';",
  ],
  ['src/pages/planted.ts', "import { site } from '../queries/site.ts';"],
  ['src/pages/.well-known/planted.ts', "import type { APIRoute } from 'astro';"],
  ['src/desk/planted.ts', "import { h } from 'preact';"],
  ['src/desk/planted.ts', "import { kinds } from '../entries/kinds.ts';"],
  ['scripts/planted.ts', "import { Model } from 'survey-core';"],
  ['scripts/planted.ts', "import { createIndex } from 'pagefind';"],
  ['scripts/planted.ts', "import { z } from 'zod';"],
  ['scripts/planted.ts', "import { read } from '../src/entries/read.ts';"],
  ['astro.config.mjs', "import { dist } from './scripts/build/run.ts';"],
  ['astro.config.mjs', "import mdx from '@astrojs/mdx';"],
  ['tests/planted.ts', "import { find } from '../src/islands/search/find.ts';"],
];

describe('谁可以引用谁', () => {
  test.each(banned)('%s 里写 %s：不许', (file, source) => {
    expect(importFaults(file, source)).toHaveLength(1);
  });

  test.each(allowed)('%s 里写 %s：可以', (file, source) => {
    expect(importFaults(file, source)).toEqual([]);
  });

  test('说清哪个文件、哪一行、引用了谁、哪一行规矩不许、怎么办', () => {
    const source = "---\nimport { laws } from '../../queries/laws.ts';\n---\n";
    expect(importFaults('src/components/ui/Planted.astro', source)).toEqual([
      'src/components/ui/Planted.astro:2 引用了 ../../queries/laws.ts，「src/components」这一行不许（可以引用：itself、src/domain、src/styles、type astro、astro:assets）。组件的值从 props 来；网页里的程序写在 islands/，只在 <script> 里引用它的 index。',
    ]);
  });

  test.each([
    ['src/helpers/planted.ts', 'src/helpers'],
    ['src/domain/weather/planted.ts', 'src/domain/weather'],
    ['src/worker.ts', 'src/worker.ts'],
  ])('没有写进引用表的 %s：先写一行', (file, room) => {
    expect(importFaults(file, '')).toEqual([
      `${file}：引用表里没有 ${room} 这一行。先在 tests/lint/import-table.ts 写明它可以引用谁，再往里面放文件。`,
    ]);
  });
});

// Reading every file takes a second, and several on a busy machine.
describe('这个项目', { timeout: 30_000 }, () => {
  const files = ownFiles(/\.(?:ts|tsx|mjs|js|astro)$/);

  test('每个引用都在表里', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(({ file, source }) => importFaults(file, source))).toEqual([]);
  });

  test('每个文件夹在表里都有一行', () => {
    const folders = ['src', 'src/domain'].flatMap((parent) =>
      readdirSync(parent, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'domain')
        .map((entry) => `${parent}/${entry.name}/`),
    );
    expect(folders.flatMap((folder) => importFaults(folder, ''))).toEqual([]);
  });

  test('文件之间没有圈', () => {
    const graph = new Map(
      files.map(({ file, source }) => [
        file,
        importsOf(file, source)
          .filter(({ typeOnly }) => !typeOnly)
          .flatMap((found) => fileOf(file, found.source) ?? []),
      ]),
    );
    expect(circles(graph)).toEqual([]);
  });

  test('层之间没有圈，也没有向上的箭头', () => {
    const graph = new Map<string, Set<string>>();
    const upward: string[] = [];
    for (const { file, source } of files.filter(({ file }) => !/\.test\.tsx?$|^tests\//.test(file)))
      for (const found of importsOf(file, source)) {
        const target = fileOf(file, found.source);
        if (!target || roomOf(target) === roomOf(file)) continue;
        graph.set(roomOf(file), (graph.get(roomOf(file)) ?? new Set()).add(roomOf(target)));
        if (height(target) > height(file)) upward.push(`${file}:${found.line} → ${target}`);
      }
    expect({ circles: circles(graph), upward }).toEqual({ circles: [], upward: [] });
  });

  test.each([
    ['直的', { a: ['b'], b: ['c'] }, []],
    ['自己', { a: ['a'] }, [['a', 'a']]],
    ['一圈', { a: ['b'], b: ['c'], c: ['a'] }, [['a', 'b', 'c', 'a']]],
    ['两条路到一处', { a: ['b', 'c'], b: ['d'], c: ['d'] }, []],
  ] as const)('认得圈：%s', (_, graph, expected) => {
    expect(circles(new Map<string, readonly string[]>(Object.entries(graph)))).toEqual(expected);
  });
});

/** The row's place in the table, which is drawn from the ground up; a schema stands as high as its domain. */
function height(file: string): number {
  const row = rowOf(roomOf(file));
  return row ? importTable.indexOf(row) : -1;
}
