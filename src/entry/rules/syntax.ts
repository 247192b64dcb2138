import type { EntryRule } from '../context.ts';

export const syntax: EntryRule = {
  id: 'syntax',
  scope: 'entry',
  description: 'The file can be parsed as MDX.',
  check({ syntax: error }) {
    if (!error) return [];
    const advice =
      'Close every tag, and write <, { and } in prose only inside code spans; the rest of the body is checked once this is mended.';
    return [{ ...error, message: `${error.message.replace(/\.?$/, '.')} ${advice}` }];
  },
};
