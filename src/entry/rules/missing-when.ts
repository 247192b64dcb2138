import type { EntryRule } from '../context.ts';
import { nearest } from '../nearest.ts';
import { attribute, isTag } from '../tree.ts';
import { attributesOf } from '../vocabulary.ts';

export const missingWhen: EntryRule = {
  id: 'missing-when',
  scope: 'entry',
  description: 'Every fix says when to choose it.',
  check: ({ items }) =>
    items
      .filter((item) => isTag(item, 'Fix'))
      .flatMap((fix) => {
        const when = attribute(fix, 'when');
        const misspelt = fix.attributes.some(({ name }) => nearest(name, attributesOf('Fix')) === 'when');
        if (when ? when.value?.trim() !== '' : misspelt) return [];
        return [
          {
            ...(when ?? fix).position,
            message: `<${fix.name}> has no when, expected when="…". Say in which situation to choose this fix.`,
          },
        ];
      }),
};
