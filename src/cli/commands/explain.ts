import { suggestion } from '../../entry/nearest.ts';
import { aliases } from '../../entry/spelling.ts';
import { type LoadedEntry, type LoadedLibrary, loadEntries } from '../../library/index.ts';
import { type Command, UsageError } from '../command.ts';
import { printEntry } from '../print-entry.ts';

const help = `errdex explain <system> <code | name>

Prints an entry: what the code means, its causes and how to confirm them, its
fixes, what not to do. Any spelling of the name works, in any letter case.
`;

/** Finds an entry by slug, code, name or alias, as written or else in any letter case. */
function find({ systems, entries }: LoadedLibrary, id: string, word: string): LoadedEntry | undefined {
  const system = systems.find((one) => one.id === id);
  const own = entries.filter(({ entry }) => entry.system === id);
  const names = ({ entry }: LoadedEntry) => [
    entry.slug,
    ...(entry.code === undefined ? [] : [entry.code]),
    entry.name,
    ...(system ? aliases(system, entry) : []),
  ];
  const folded = word.toLowerCase();
  return own.find((one) => names(one).includes(word)) ?? own.find((one) => names(one).some((name) => name.toLowerCase() === folded));
}

export const explain: Command = {
  name: 'explain',
  summary: 'print an entry',
  help,
  options: {},
  async run({ words }, { root, cwd, width, colour, out, err }) {
    const [id = '', ...rest] = words.length === 1 ? (words[0] ?? '').split('/') : words;
    const word = rest.join(' ').replaceAll(/\s+/g, '_');
    if (word === '') throw new UsageError('expected a system and a code, such as: errdex explain grpc 16');
    const library = loadEntries(root);
    const ids = [...new Set([...library.systems.map((one) => one.id), ...library.folders.map(({ system }) => system)])];
    if (!ids.includes(id)) throw new UsageError(`unknown system "${id}". ${suggestion(id, ids, 'There are')}`);
    const found = find(library, id, word);
    if (!found) {
      const names = library.entries.filter(({ entry }) => entry.system === id).map(({ entry }) => entry.name);
      err(`errdex explain: ${id} has no "${word}". ${suggestion(word, names, 'There are')}\n`);
      return 1;
    }
    const system = library.systems.find((one) => one.id === id);
    await out(printEntry(found, { system: system ?? { title: id }, width, cwd, colour }));
    return 0;
  },
};
