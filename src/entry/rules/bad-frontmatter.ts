import type { EntryRule } from '../context.ts';

export const badFrontmatter: EntryRule = {
  id: 'bad-frontmatter',
  scope: 'entry',
  description: 'The frontmatter holds every fact, each of the right kind.',
  check: ({ frontmatter }) => frontmatter.issues.filter(({ kind }) => kind === 'invalid'),
};
