import type { FolderRule } from '../context.ts';
import { suggestion } from '../nearest.ts';
import { exchangeNames, readName } from '../programs.ts';
import { attribute } from '../tree.ts';

const first = { line: 1, column: 1 };

export const strayProgram: FolderRule = {
  id: 'stray-program',
  scope: 'folder',
  description: 'Every file beside an entry belongs to one of its items.',
  check({ root, items, folder }) {
    const ids = [...items.flatMap((item) => attribute(item, 'id')?.value ?? []), ...exchangeNames];
    // With a body that can't be parsed, nothing is known about what belongs to it.
    const programs = root ? folder.programs : [];
    return [
      ...programs.flatMap(({ name, path }) => {
        const item = readName(name)?.item ?? name;
        if (ids.includes(item)) return [];
        return [
          {
            ...first,
            file: path,
            message: `No item has the id "${item}" that this program is named after. ${suggestion(item, ids, 'There are')} Rename it, or take it out.`,
          },
        ];
      }),
      ...folder.strays.map((path) => ({
        ...first,
        file: path,
        message:
          'This file is no program, expected only entry.mdx, programs, their .out files and records.json. Move it to _harness, or take it out.',
      })),
    ];
  },
};
