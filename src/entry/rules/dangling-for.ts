import type { EntryRule } from '../context.ts';
import { isTag, words } from '../tree.ts';
import { dangling, idsOf } from './ids.ts';

export const danglingFor: EntryRule = {
  id: 'dangling-for',
  scope: 'entry',
  description: 'A fix is for causes that exist.',
  check(context) {
    const known = idsOf(context, 'Cause');
    return context.items.filter((item) => isTag(item, 'Fix')).flatMap((fix) => dangling(fix, 'for', words(fix, 'for'), known, 'cause'));
  },
};
