import type { EntryRule } from '../context.ts';
import { isTag, ownText, walk } from '../tree.ts';

const bodied = ['Cause', 'Fix', 'AntiPattern', 'Confusable'];

export const missingBody: EntryRule = {
  id: 'missing-body',
  scope: 'entry',
  description: 'An entry has a lead, and every item has text of its own.',
  check({ root, lead, sections }) {
    if (!root) return [];
    const place = sections[0]?.heading.position ?? { line: 1, column: 1 };
    const noLead = lead.some(({ type }) => type !== 'tag' && type !== 'mdxjsEsm' && type !== 'mdxFlowExpression')
      ? []
      : [
          {
            ...place,
            message:
              'The entry has no lead, expected one or two paragraphs before the first section. Say what the reader is seeing, and who sent it.',
          },
        ];
    const empty = [...walk(root)].filter((node) => bodied.some((name) => isTag(node, name)) && ownText(node).length === 0);
    return [
      ...noLead,
      ...empty.map(({ name, position }) => ({
        ...position,
        message: `<${name}> has no text of its own. Say what happens, in which library and version.`,
      })),
    ];
  },
};
