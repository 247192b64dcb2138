import type { EntryRule } from '../context.ts';
import { isTag, walk } from '../tree.ts';

export const nonLiteralAttribute: EntryRule = {
  id: 'non-literal-attribute',
  scope: 'entry',
  description: 'Attributes are literal strings, so that they can be read without running anything.',
  check({ root }) {
    if (!root) return [];
    return [...walk(root)]
      .filter((node) => isTag(node))
      .flatMap(({ name: tag, attributes }) =>
        attributes
          .filter(({ value }) => value === undefined)
          .map(({ name, position }) => ({
            ...position,
            message:
              name === '{'
                ? `<${tag}> spreads an expression, expected attributes as text. Write them out.`
                : `${name} of <${tag}> is no literal, expected ${name}="…". Write the text in quotes.`,
          })),
      );
  },
};
