import type { EntryRule } from '../context.ts';
import { missingPart } from './missing-part.ts';

export const missingConfirm: EntryRule = {
  id: 'missing-confirm',
  scope: 'entry',
  description: 'Every cause says how to confirm that it is this one.',
  check: (context) =>
    missingPart(
      context,
      'Cause',
      'Confirm',
      'Add the command, log line or metric that tells this cause from the others, and what it shows.',
    ),
};
