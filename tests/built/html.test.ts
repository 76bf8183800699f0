import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { onePerKind, read } from '../pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // Astro writes void elements and attribute values in its own, valid way.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      // A feature's title may be long; numbers to press are links by design.
      'long-title': 'off',
      'tel-non-breaking': 'off',
      // Firefox restores radios on reload unless told not to; answers must not come back.
      'input-attributes': 'off',
      'valid-autocomplete': 'off',
      // The ages are answered by CSS: a form of radios and a reset, with nothing to submit.
      'wcag/h32': 'off',
      'no-inline-style': 'error',
    },
  }),
);

test.each(onePerKind())('/%s 是合格的 HTML', async (page) => {
  const { results } = await validator.validateString(read(page));
  const messages = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
  expect(messages).toEqual([]);
});
