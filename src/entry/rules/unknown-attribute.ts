import type { EntryRule } from '../context.ts';
import { suggestion } from '../nearest.ts';
import { isTag, walk } from '../tree.ts';
import { attributesOf } from '../vocabulary.ts';

export const unknownAttribute: EntryRule = {
  id: 'unknown-attribute',
  scope: 'entry',
  description: 'A tag has only attributes that it knows, each once.',
  check({ root }) {
    if (!root) return [];
    return [...walk(root)]
      .filter((node) => isTag(node))
      .flatMap((node) => {
        const known = attributesOf(node.tag);
        return node.attributes.flatMap(({ name, position }, i) => {
          if (name === '{') return [];
          if (!known.includes(name)) {
            const hint = known.length > 0 ? suggestion(name, known) : 'It has none; take it out.';
            return [{ ...position, message: `<${node.name}> has no attribute "${name}". ${hint}` }];
          }
          if (node.attributes.findIndex((one) => one.name === name) === i) return [];
          return [{ ...position, message: `<${node.name}> has "${name}" twice, expected once. Take one out.` }];
        });
      });
  },
};
