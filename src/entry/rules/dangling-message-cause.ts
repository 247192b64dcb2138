import type { EntryRule } from '../context.ts';
import { suggestion } from '../nearest.ts';
import { idsOf } from './ids.ts';

export const danglingMessageCause: EntryRule = {
  id: 'dangling-message-cause',
  scope: 'entry',
  description: 'A message tells a cause that exists.',
  check(context) {
    const { root, frontmatter } = context;
    if (!root) return [];
    const known = idsOf(context, 'Cause');
    return (frontmatter.value.messages ?? []).flatMap(({ cause }, i) => {
      if (cause === undefined || known.includes(cause)) return [];
      const place = frontmatter.at(['messages', i, 'cause']);
      return [{ ...place, message: `cause is "${cause}", which is no cause of this entry. ${suggestion(cause, known, 'There are')}` }];
    });
  },
};
