import { describe, expect, test } from 'vitest';
import { dangerIn } from '../../src/domain/search/danger.ts';
import { Content } from '../../src/entries/content.ts';
import { dangerTable } from '../../src/exports/danger-table.ts';
import { danger, harmless } from './danger-phrases.ts';

const [intents] = new Content('content').of('intents');
const table = dangerTable(intents?.data.kinds ?? {});

describe('说到危险，先给哪一类帮助', () => {
  const rows = Object.entries(danger).flatMap(([kind, text]) =>
    text.split('、').map((phrase) => [phrase, kind] as const),
  );

  test.each(rows)('「%s」：%s', (phrase, kind) => {
    expect(dangerIn(phrase, table)).toBe(kind);
  });

  test('至少二百句', () => expect(rows.length).toBeGreaterThanOrEqual(200));
});

describe('听着像、其实无妨的，不给求助卡', () => {
  const phrases = harmless.split('、');
  test.each(phrases)('「%s」', (phrase) => {
    expect(dangerIn(phrase, table)).toBeNull();
  });

  test('至少一百句', () => expect(phrases.length).toBeGreaterThanOrEqual(100));
});
