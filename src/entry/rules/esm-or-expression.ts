import type { EntryRule } from '../context.ts';
import { walk } from '../tree.ts';

const kinds: Readonly<Record<string, string>> = {
  mdxjsEsm: 'An import or export',
  mdxFlowExpression: 'An expression in braces',
  mdxTextExpression: 'An expression in braces',
};

export const esmOrExpression: EntryRule = {
  id: 'esm-or-expression',
  scope: 'entry',
  description: 'An entry is text: no import, no export, no braces outside code.',
  check({ root }) {
    if (!root) return [];
    return [...walk(root)].flatMap(({ type, position }) => {
      const kind = kinds[type];
      if (kind === undefined) return [];
      return [
        { ...position, message: `${kind}, expected text. Take it out; braces that are text go into a code span, programs into files.` },
      ];
    });
  },
};
