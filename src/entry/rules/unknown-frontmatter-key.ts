import type { EntryRule } from '../context.ts';

export const unknownFrontmatterKey: EntryRule = {
  id: 'unknown-frontmatter-key',
  scope: 'entry',
  description: 'The frontmatter has no key that nobody reads.',
  check: ({ frontmatter }) => frontmatter.issues.filter(({ kind }) => kind === 'unknown-key'),
};
