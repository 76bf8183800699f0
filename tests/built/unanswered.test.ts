import { describe, expect, test } from 'vitest';
import { allPages, read } from '../pages.ts';

/** Numbers that may ring into silence; 120 and 110 are answered at any hour by law. */
const mayNotAnswer = /href="tel:(?:12356|12355|12338|12345|0\d+|400\d+)"/;

describe('写了可能没人接的号码，就写没人接怎么办', () => {
  test.each(allPages().filter((page) => mayNotAnswer.test(mainOf(page))))('/%s', (page) => {
    const main = mainOf(page);
    for (const way of ['href="tel:120"', 'href="tel:110"', '急诊'])
      expect(main, `没有 ${way}`).toContain(way);
  });
});

function mainOf(page: string): string {
  return /<main[\s\S]*<\/main>/.exec(read(page))?.[0] ?? '';
}
