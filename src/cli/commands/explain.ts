import { nearest, suggestion } from '../../entry/nearest.ts';
import { aliases, titleOf } from '../../entry/spelling.ts';
import type { System } from '../../entry/types.ts';
import { type EntryFacts, loadEntry, readFacts } from '../../library/index.ts';
import { type Command, UsageError } from '../command.ts';
import { printEntry } from '../print-entry.ts';

const help = `errdex explain <system> <code | name>
errdex explain <code | name>

Prints an entry: what the code means, its causes and how to confirm them, its
fixes, what not to do. Any spelling of the name works, in any letter case, and any
word that names the system: tf is tensorflow. Without a system, the entries of all
systems are offered when there are several.
`;

const compact = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '');

interface Named {
  entry: EntryFacts;
  system: System;
  /** Slug, code, name and every spelling. */
  names: string[];
}

function namesOf(system: System, entry: EntryFacts): string[] {
  const { slug, code, name } = entry;
  const short = system.suffix !== undefined && name.endsWith(system.suffix) ? [name.slice(0, -system.suffix.length)] : [];
  return [slug, ...(code === undefined ? [] : [code]), name, ...short, ...aliases(system, entry)];
}

/**
 * Entries whose very name is written, or else one of their spellings, or else one of those in any letter case, with any
 * or no signs between its words.
 */
function find(all: readonly Named[], word: string): Named[] {
  const named = all.filter(({ entry }) => entry.name === word);
  if (named.length > 0) return named;
  const spelt = all.filter(({ names }) => names.includes(word));
  return spelt.length > 0 ? spelt : all.filter(({ names }) => names.some((name) => compact(name) === compact(word)));
}

export const explain: Command = {
  name: 'explain',
  summary: 'print an entry',
  help,
  options: {},
  async run({ words }, { root, cwd, width, colour, out, err }) {
    const { systems, entries } = readFacts(root);
    const all = systems.flatMap((system): Named[] =>
      entries.filter((entry) => entry.system === system.id).map((entry) => ({ entry, system, names: namesOf(system, entry) })),
    );
    const given = words.length === 1 ? (words[0] ?? '').split('/') : words;
    const [first = '', ...rest] = given;
    const system = systems.find(({ id, words: known }) => id === first || [id, ...known].includes(first.toLowerCase()));
    const word = (system ? rest : given).join('_');
    if (word === '') throw new UsageError('expected a system and a code, such as: errdex explain grpc 16');
    const own = system ? all.filter((one) => one.system === system) : all;
    const found = find(own, word);
    const [one, ...more] = found;
    if (!one) {
      const ids = systems.map(({ id }) => id);
      const names = [...new Set(own.map(({ entry }) => entry.name))];
      if (!system && rest.length > 0 && nearest(word, names) === undefined)
        throw new UsageError(`unknown system "${first}". ${suggestion(first, ids, 'There are')}`);
      err(`errdex explain: ${system ? `${system.id} has` : 'there is'} no "${word}". ${suggestion(word, names, 'There are')}\n`);
      return 1;
    }
    if (more.length > 0) {
      const rows = found.map(
        ({ entry, system: { id, title } }) => `  npx errdex explain ${id} ${entry.code ?? entry.name}  ${title} ${titleOf(entry)}`,
      );
      await out(`${found.length} entries are called "${word}":\n\n${rows.join('\n')}\n`);
      return 0;
    }
    const entry = loadEntry(root, one.entry.system, one.entry.slug);
    if (!entry) throw new UsageError(`the entry can't be read; run \`npx errdex lint ${one.entry.system}/${one.entry.slug}\``);
    await out(printEntry(entry, { system: one.system, width, cwd, colour }));
    return 0;
  },
};
