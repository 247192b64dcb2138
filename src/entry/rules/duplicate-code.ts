import type { LibraryRule } from '../context.ts';
import { twins } from './twins.ts';

export const duplicateCode: LibraryRule = {
  id: 'duplicate-code',
  scope: 'library',
  description: 'No two entries of a system have the same code.',
  check: (context) => twins(context, 'code'),
};
