import type { EntryRule } from '../context.ts';
import { attribute, isTag, words } from '../tree.ts';

export const causeWithoutFix: EntryRule = {
  id: 'cause-without-fix',
  scope: 'entry',
  description: 'Every cause has a fix, or says who alone can change it.',
  check({ items }) {
    const cured = new Set(items.filter((item) => isTag(item, 'Fix')).flatMap((fix) => words(fix, 'for')));
    return items
      .filter((item) => isTag(item, 'Cause'))
      .flatMap((cause) => {
        const id = attribute(cause, 'id')?.value;
        if (id === undefined || cured.has(id) || attribute(cause, 'elsewhere')) return [];
        return [
          {
            ...cause.position,
            message: `No fix is for "${id}", expected one. Name it in the for of a <Fix>, or add elsewhere="Only … can change this".`,
          },
        ];
      });
  },
};
