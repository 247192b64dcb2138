import type { EntryRule } from '../context.ts';
import { isTag } from '../tree.ts';
import { sectionNames } from '../vocabulary.ts';

const least = {
  error: { Cause: 3, Fix: 1, AntiPattern: 1 },
  success: { Cause: 1, Fix: 0, AntiPattern: 0 },
} as const;

export const tooFewCauses: EntryRule = {
  id: 'too-few-causes',
  scope: 'entry',
  description: 'An error has at least three causes, a fix and an anti-pattern; a success at least one cause.',
  check({ sections, items, frontmatter }) {
    const { kind } = frontmatter.value;
    if (!kind) return [];
    return sectionNames.flatMap(({ id, heading, tag }) => {
      const section = sections.find((one) => one.id === id);
      const found = items.filter((item) => isTag(item, tag)).length;
      const expected = least[kind][tag];
      if (!section || found >= expected) return [];
      return [
        {
          ...section.heading.position,
          message: `"## ${heading}" has ${found} <${tag}>, expected at least ${expected} for ${kind === 'error' ? 'an error' : 'a success'}. Add what is missing; each must be told apart from the others.`,
        },
      ];
    });
  },
};
