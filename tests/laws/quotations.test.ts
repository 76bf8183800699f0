import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Content } from '../../src/entries/content.ts';
import { parseCitation } from '../../src/domain/law/cite/citation.ts';
import { lawIndex } from '../../src/domain/law/law-index.ts';
import { markdownLines } from '../../src/domain/law/parse/markdown-lines.ts';
import { parseLaw } from '../../src/domain/law/parse/parse.ts';
import { squeeze } from '../../src/domain/law/space.ts';
import { wordsOf } from '../../src/domain/law/words.ts';
import { samples, withoutSamples } from './samples.ts';

/** The sample statutes by their full titles. */
const texts = new Map(
  (withoutSamples ? [] : samples).map(([, file]) => {
    const law = parseLaw(markdownLines(readFileSync(file, 'utf8')));
    return [law.title, lawIndex(law)];
  }),
);

const quotations = new Content('content')
  .of('situations')
  .flatMap(({ id, data }) => data.laws.map((quoted) => ({ id, ...quoted })))
  .filter(({ law }) => texts.has(law));

describe.skipIf(withoutSamples)(`引的法条，一字不差${withoutSamples ?? ''}`, () => {
  test('有引自样本法律的', () => {
    expect(quotations.length).toBeGreaterThan(0);
  });

  test.each(quotations)('$id：《$law》$article', ({ law, article, says }) => {
    const [id = ''] = parseCitation(article) ?? [];
    const node = texts.get(law)?.get(id)?.node;
    expect(node, `《${law}》里没有${article}`).toBeDefined();
    expect(squeeze(node ? wordsOf(node) : '')).toContain(squeeze(says));
  });
});
