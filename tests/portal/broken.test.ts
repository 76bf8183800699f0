import { afterAll, beforeAll, expect, test } from 'vitest';
import { FixtureContent } from '../fixture-content.ts';
import { ProjectCopy } from './project-copy.ts';

const content = new FixtureContent();
let project: ProjectCopy;

beforeAll(() => {
  content.replace('news/2026/lamps.mdx', 'summary:', 'sumary:');
  project = new ProjectCopy(content.folder);
});
afterAll(() => {
  project.remove();
  content.discard();
});

test.each(['build.ts', 'start.ts'])('内容有错，%s 说清楚就停，什么也不生成', (script) => {
  const { status, output } = project.run(script);
  expect(status).toBe(1);
  expect(output).toContain('content/news/2026/lamps.mdx:3  sumary');
  expect(output).toContain('怎么办：是不是想写「summary」？');
  expect(project.has('/')).toBe(false);
});

test('还没生成就问能不能部署，也说清楚', () => {
  const { status, output } = project.run('deploy-check.ts');
  expect(status).toBe(1);
  expect(output).toBe('还没有生成网站：先运行 npm run build。\n');
});
