import type { EntryRule } from '../context.ts';
import { isTag, walk } from '../tree.ts';
import { tags } from '../vocabulary.ts';

export const repeatedTag: EntryRule = {
  id: 'repeated-tag',
  scope: 'entry',
  description: 'What an item has once stands in it once.',
  check({ root }) {
    if (!root) return [];
    return [...walk(root)].flatMap((node) => {
      const first = isTag(node) && tags[node.tag]?.many === false && node.parent?.children.find((one) => isTag(one, node.tag));
      if (!first || first === node) return [];
      return [
        { ...node.position, message: `A second <${node.name}>; the first is on line ${first.position.line}, expected one. Join the two.` },
      ];
    });
  },
};
