import type { LibraryRule } from '../context.ts';
import { twins } from './twins.ts';

export const duplicateName: LibraryRule = {
  id: 'duplicate-name',
  scope: 'library',
  description: 'No two entries of a system have the same name.',
  check: (context) => twins(context, 'name'),
};
