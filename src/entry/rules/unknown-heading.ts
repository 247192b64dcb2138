import type { EntryRule } from '../context.ts';
import { sectionOfHeading, textOf, walk } from '../tree.ts';
import { sectionNames } from '../vocabulary.ts';

const valid = sectionNames.map(({ heading }) => `"## ${heading}"`).join(', ');

export const unknownHeading: EntryRule = {
  id: 'unknown-heading',
  scope: 'entry',
  description: 'The body has no headings but those of its three sections.',
  check({ root }) {
    if (!root) return [];
    return [...walk(root)]
      .filter(({ type }) => type === 'heading')
      .flatMap((node) => {
        const section = sectionOfHeading(node);
        if (section?.exact && node.parent === root) return [];
        const found = `${'#'.repeat(node.depth)} ${textOf(node).slice(0, 60)}`;
        const hint =
          section && node.parent === root ? `Did you mean "## ${section.name.heading}"?` : 'Use the title of an item, or bold text.';
        return [{ ...node.position, message: `Heading "${found}", expected none but ${valid}. ${hint}` }];
      });
  },
};
