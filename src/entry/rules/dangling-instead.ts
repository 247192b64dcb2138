import type { EntryRule } from '../context.ts';
import { attribute, isTag } from '../tree.ts';
import { dangling, idsOf } from './ids.ts';

export const danglingInstead: EntryRule = {
  id: 'dangling-instead',
  scope: 'entry',
  description: 'An anti-pattern names one fix that exists.',
  check(context) {
    const known = idsOf(context, 'Fix');
    return context.items
      .filter((item) => isTag(item, 'AntiPattern'))
      .flatMap((item) => {
        const value = attribute(item, 'instead')?.value?.trim();
        return value ? dangling(item, 'instead', [value], known, 'fix') : [];
      });
  },
};
