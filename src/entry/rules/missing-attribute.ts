import type { EntryRule } from '../context.ts';
import { nearest } from '../nearest.ts';
import { attribute, isTag, walk } from '../tree.ts';
import { attributesOf, tags } from '../vocabulary.ts';

export const missingAttribute: EntryRule = {
  id: 'missing-attribute',
  scope: 'entry',
  description: 'A tag has the attributes that it needs, and none is empty.',
  check({ root }) {
    if (!root) return [];
    return [...walk(root)]
      .filter((node) => isTag(node))
      .flatMap((node) => {
        const misspelt = node.attributes.map(({ name }) => nearest(name, attributesOf(node.tag)));
        const absent = (tags[node.tag]?.required ?? []).filter((name) => !attribute(node, name) && !misspelt.includes(name));
        const empty = node.attributes.filter(({ name, value }) => value?.trim() === '' && name !== 'when');
        return [
          ...absent.map((name) => ({ ...node.position, message: `<${node.name}> has no ${name}, expected ${name}="…". Add it.` })),
          ...empty.map(({ name, position }) => ({ ...position, message: `${name} of <${node.name}> is empty, expected text. Write it.` })),
        ];
      });
  },
};
