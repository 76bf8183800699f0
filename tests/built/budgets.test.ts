import { describe, expect, test } from 'vitest';
import { brotli } from '../../scripts/build/precompress.ts';
import { allPages, kindOf, read } from '../pages.ts';
import { weigh } from './weight.ts';

const kb = 1024;

/** In kilobytes over the wire: all, and script before the first tap. The first row that fits a page counts. */
const budgets: [kind: RegExp, all: number, script: number][] = [
  [/^help\//, 14, 0],
  [/^$/, 18, 3],
  [/^search\//, 20, 4],
  [/^assessments\/<id>\/$/, 35, 12],
  [/./, 15, 3],
];

describe('每一页的重量（brotli 11，不算图片）', () => {
  test.each(allPages())('/%s', (page) => {
    const { all, script } = weigh(page);
    const law = /^laws\/<id>\/(@<date>\/)?$/.test(kindOf(page));
    const [, most, mostScript] = law
      ? lawBudget(page)
      : (budgets.find(([kind]) => kind.test(kindOf(page))) as (typeof budgets)[number]);
    expect(all, `全部 ${all} 字节`).toBeLessThanOrEqual(most * kb);
    expect(script, `脚本 ${script} 字节`).toBeLessThanOrEqual(mostScript * kb);
  });
});

/** A whole law: 20 KB and one and a half times its own text. */
function lawBudget(page: string): [RegExp, number, number] {
  const text = read(page)
    .replace(/^[\s\S]*<main/, '<main')
    .replace(/<\/main>[\s\S]*$/, '')
    .replace(/<[^>]+>/g, '');
  return [/./, 20 + (1.5 * brotli(Buffer.from(text)).length) / kb, 4];
}
