/** Well-formed HTML, by a validator, on every page. */
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtFiles, dist } from '../support/site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes void elements and boolean attributes in its own way; both are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Long lines of code and tables need no inline style; anything that has one is ours to mend.
    'no-inline-style': 'error',
    // axe judges names and roles in a real browser.
    'prefer-native-element': 'off',
    // `tel:` and currency rules are for other sites.
    'tel-non-breaking': 'off',
  },
});

const pages = builtFiles().filter((name) => name.endsWith('.html'));

test.each(pages)('%s', async (name) => {
  const { results } = await validator.validateFile(join(dist, name));
  const problems = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(problems).toEqual([]);
});
