import type { EntryRule } from '../context.ts';
import { missingPart } from './missing-part.ts';

export const missingVerify: EntryRule = {
  id: 'missing-verify',
  scope: 'entry',
  description: 'Every fix says how to verify that it worked.',
  check: (context) => missingPart(context, 'Fix', 'Verify', 'Add how the reader knows that it worked.'),
};
