import type { EntryRule } from '../context.ts';
import { suggestion } from '../nearest.ts';
import { walk } from '../tree.ts';
import { tagNames } from '../vocabulary.ts';

export const unknownTag: EntryRule = {
  id: 'unknown-tag',
  scope: 'entry',
  description: 'Every tag is one of the vocabulary.',
  check({ root }) {
    if (!root) return [];
    return [...walk(root)]
      .filter((node) => node.type === 'tag' && !tagNames.includes(node.name))
      .filter((node) => node.tag !== '' || /^[A-Z]/.test(node.name))
      .map(({ position, name, tag }) => ({
        ...position,
        message: `<${name}> is no tag of an entry. ${tag === '' ? suggestion(name, tagNames) : `Did you mean <${tag}>?`}`,
      }));
  },
};
