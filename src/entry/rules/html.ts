import type { EntryRule } from '../context.ts';
import { walk } from '../tree.ts';

export const html: EntryRule = {
  id: 'html',
  scope: 'entry',
  description: 'The body has no HTML.',
  check({ root }) {
    if (!root) return [];
    return [...walk(root)]
      .filter((node) => node.type === 'html' || (node.type === 'tag' && node.tag === '' && !/^[A-Z]/.test(node.name)))
      .map(({ position, name }) => ({
        ...position,
        message: `<${name}> is HTML, expected Markdown. Write it as Markdown, or as a code span when it is text: \`<${name}>\`.`,
      }));
  },
};
