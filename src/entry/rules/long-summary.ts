import type { EntryRule } from '../context.ts';

const most = 160;

export const longSummary: EntryRule = {
  id: 'long-summary',
  scope: 'entry',
  description: `A summary has at most ${most} characters.`,
  check({ frontmatter: { value, at } }) {
    const length = [...(value.summary ?? '')].length;
    if (length <= most) return [];
    return [
      {
        ...at(['summary']),
        message: `The summary has ${length} characters, expected at most ${most}. Say what the code means; the rest belongs in the lead.`,
      },
    ];
  },
};
