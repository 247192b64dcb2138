import type { FolderRule } from '../context.ts';
import { readName } from '../programs.ts';
import { attribute } from '../tree.ts';

export const missingSource: FolderRule = {
  id: 'missing-source',
  scope: 'folder',
  description: 'An entry has sources, and every item rests on a program or one of them.',
  check({ items, folder, frontmatter: { value, at } }) {
    if (value.sources?.length === 0) {
      return [{ ...at(['sources']), message: 'The entry lists no source, expected at least one. Add where its facts are defined.' }];
    }
    const proven = new Set(folder.programs.flatMap(({ name }) => readName(name)?.item ?? []));
    return items.flatMap((item) => {
      const id = attribute(item, 'id')?.value;
      if (id === undefined || proven.has(id) || attribute(item, 'source')) return [];
      return [
        {
          ...item.position,
          message: `"${id}" has neither a program nor a source, expected one. Add a program such as ${id}.ts, or source="…" with ids from sources.`,
        },
      ];
    });
  },
};
