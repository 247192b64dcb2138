import type { LibraryRule } from '../context.ts';

export const missingCode: LibraryRule = {
  id: 'missing-code',
  scope: 'library',
  description: 'An entry has a code, unless its system says that it has none.',
  check({ systems, folders }) {
    return folders.flatMap(({ path: file, system: id, facts, at }) => {
      const system = systems.find((one) => one.id === id);
      const { code, name } = facts;
      if (!system || name === undefined) return [];
      const codeless = system.codeless.includes(name);
      if (codeless === (code === undefined)) return [];
      const message = codeless
        ? `There is a code, but ${id}/system.yaml lists ${name} under codeless. Take one of the two out.`
        : `code is missing, expected what people of ${id} write. Look it up, or list ${name} under codeless in ${id}/system.yaml.`;
      return [{ file, ...at[codeless ? 'code' : 'name'], message }];
    });
  },
};
