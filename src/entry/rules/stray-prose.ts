import type { EntryRule } from '../context.ts';
import { isTag, tagsIn, walk } from '../tree.ts';
import { sectionNames } from '../vocabulary.ts';

/** What other rules already speak about. */
const elsewhere = new Set(['tag', 'mdxjsEsm', 'mdxFlowExpression', 'heading']);

export const strayProse: EntryRule = {
  id: 'stray-prose',
  scope: 'entry',
  description: 'In a section, all text stands in an item; in OnCall, in its steps or its tags.',
  check({ root, sections }) {
    if (!root) return [];
    const inSections = sections.flatMap(({ id, children }) => {
      const { heading, tag } = sectionNames.find((one) => one.id === id) ?? { heading: id, tag: id };
      return children
        .filter((node) => !elsewhere.has(node.type) && !(node.type === 'paragraph' && node.children.some((child) => isTag(child))))
        .map(({ position }) => ({
          ...position,
          message: `Text below "## ${heading}" that is in no item, expected only tags. Move it into a <${tag}>, or into the lead.`,
        }));
    });
    const inOnCall = [...walk(root)]
      .filter((node) => isTag(node, 'OnCall'))
      .flatMap((node) =>
        node.children
          .filter((child) => !elsewhere.has(child.type) && !(child.type === 'list' && child.ordered))
          .filter((child) => !['Alert', 'Log', 'NeverReveal'].some((name) => tagsIn({ ...node, children: [child] }, name).length > 0))
          .map(({ position }) => ({
            ...position,
            message:
              'Text in <OnCall> that is neither a numbered step nor in a tag. Make it a step, or move it into <Alert>, <Log> or <NeverReveal>.',
          })),
      );
    return [...inSections, ...inOnCall];
  },
};
