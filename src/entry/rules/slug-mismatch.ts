import type { LibraryRule } from '../context.ts';
import { slugOf } from '../spelling.ts';

export const slugMismatch: LibraryRule = {
  id: 'slug-mismatch',
  scope: 'library',
  description: "An entry's folder is named after its name or its code, as the system says.",
  check({ systems, folders }) {
    return folders.flatMap(({ path: file, system: id, slug, facts, at }) => {
      const system = systems.find((one) => one.id === id);
      const { code, name } = facts;
      if (!system || name === undefined || (system.slug === 'code' && code === undefined)) return [];
      const expected = slugOf(system, { code, name });
      if (expected === slug) return [];
      return [
        {
          file,
          ...at[system.slug],
          message: `The ${system.slug} "${facts[system.slug]}" asks for the folder "${expected}", found "${slug}". Rename the folder, or mend the ${system.slug}.`,
        },
      ];
    });
  },
};
