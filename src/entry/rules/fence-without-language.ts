import type { EntryRule } from '../context.ts';
import { walk } from '../tree.ts';

export const fenceWithoutLanguage: EntryRule = {
  id: 'fence-without-language',
  scope: 'entry',
  description: 'A code fence says what it holds.',
  check({ root, source }) {
    if (!root) return [];
    return [...walk(root)]
      .filter(({ type, lang }) => type === 'code' && !lang)
      .map(({ position, start }) => {
        const fenced = /^[`~]/.test(source.slice(start).trimStart());
        const found = fenced ? 'A fence without a language' : 'Code by indentation';
        return {
          ...position,
          message: `${found}, expected one such as sh, yaml, json, proto, nginx or text. ${fenced ? 'Write it behind the opening fence.' : 'Take the indentation away, or use a fence.'}`,
        };
      });
  },
};
