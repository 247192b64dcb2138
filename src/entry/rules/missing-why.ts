import type { EntryRule } from '../context.ts';
import { missingPart } from './missing-part.ts';

export const missingWhy: EntryRule = {
  id: 'missing-why',
  scope: 'entry',
  description: 'Every fix says why it cures its causes.',
  check: (context) => missingPart(context, 'Fix', 'Why', 'Add why this cures the cause.'),
};
