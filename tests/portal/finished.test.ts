import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FixtureContent } from '../fixture-content.ts';
import { finishedContent } from './mixed-content.ts';
import { ProjectCopy } from './project-copy.ts';

let content: FixtureContent;
let project: ProjectCopy;

beforeAll(async () => {
  content = await finishedContent();
  project = new ProjectCopy(content.folder);
  const { status, output } = project.run('build.ts');
  expect(output).toContain('公开模式');
  expect(status).toBe(0);
}, 120_000);

afterAll(() => {
  project.remove();
  rmSync(content.folder, { recursive: true });
});

test('只改 content/，上线前检查能到零', () => {
  const { status, output } = project.run('launch-check.ts');
  expect(output).not.toMatch(/^ {2}✗/m);
  expect(output).toContain('没有必须解决的事项，可以上线。');
  expect(status).toBe(0);
});

test('可以部署', () => {
  const { status, output } = project.run('deploy-check.ts');
  expect(output).toContain('可以部署');
  expect(status).toBe(0);
});

test('答复过的事，求助页写上答复、谁答复、哪一天', () => {
  const help = project.read('/help/');
  expect(help).toContain('由点灯人接听。');
  expect(help).toContain('点灯办公室，2026-11-19 答复');
  expect(help).not.toContain('待点灯办公室确认');
});
