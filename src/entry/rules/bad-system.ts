import type { LibraryRule } from '../context.ts';
import { suggestion } from '../nearest.ts';

export const badSystem: LibraryRule = {
  id: 'bad-system',
  scope: 'library',
  description: 'Every system has a system.yaml that says what it is.',
  check({ systems, folders, found }) {
    const known = systems.map(({ id }) => id);
    const reported = new Set(found.filter(({ rule }) => rule === 'bad-system').map(({ file }) => file.split(/[\\/]/).at(-2)));
    const lost = folders.filter(({ system }) => !known.includes(system) && !reported.has(system));
    return [
      ...found.filter(({ rule }) => rule === 'bad-system'),
      ...lost.map(({ path: file, system }) => ({
        file,
        line: 1,
        column: 1,
        message: `The folder "${system}" has no system.yaml. ${suggestion(system, known)} Add one, or move the entry.`,
      })),
    ];
  },
};
