import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { suggestion } from '../../entry/nearest.ts';
import { slugOf } from '../../entry/spelling.ts';
import { readLibrary } from '../../library/index.ts';
import { type Command, UsageError } from '../command.ts';
import { registryOf } from '../registries.ts';
import { scaffold } from '../scaffold.ts';

const help = `errdex new <system> <NAME> [code]

Writes content/systems/<system>/<slug>/entry.mdx, which fails lint exactly where
you have to think. The code may be left out where a pinned registry knows it.
`;

/** The name as the registry writes it, and its code. */
async function lookUp(system: string, name: string): Promise<{ name: string; code: string | undefined }> {
  const registry = await registryOf(system);
  if (!registry) return { name, code: undefined };
  const official = Object.keys(registry).find((one) => one.toLowerCase() === name.replaceAll('-', '_').toLowerCase());
  if (official !== undefined) return { name: official, code: registry[official] };
  throw new UsageError(`the registry of ${system} has no "${name}". ${suggestion(name, Object.keys(registry))}`);
}

export const newEntry: Command = {
  name: 'new',
  summary: 'begin an entry',
  help,
  options: {},
  async run({ words }, { root, cwd, out, err }) {
    const [id, given, number, ...more] = words;
    if (id === undefined || given === undefined || more.length > 0) {
      throw new UsageError('expected a system and a name, such as: errdex new grpc UNAVAILABLE');
    }
    const { systems } = readLibrary(root);
    const system = systems.find((one) => one.id === id);
    if (!system) throw new UsageError(`unknown system "${id}". ${suggestion(id, systems.map((one) => one.id), 'There are')}`);
    const { name, code = number ?? 'TODO' } = await lookUp(id, given);
    if (number !== undefined && number !== code) throw new UsageError(`the registry says that ${name} is ${code}, not ${number}`);
    const slug = slugOf(system, { code, name });
    // A code that is a path must not lead out of the system's folder.
    if (!/^[a-z0-9][a-z0-9.-]*$/.test(slug)) throw new UsageError(`"${given}" gives no folder name; expected letters, digits, _ and -`);
    const folder = join(root, 'content', 'systems', id, slug);
    const file = join(folder, 'entry.mdx');
    const shown = relative(cwd, file);
    if (existsSync(file)) {
      err(`errdex new: ${shown} exists; nothing was written\n`);
      return 1;
    }
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, scaffold({ code, name, system }), { flag: 'wx' });
    await out(`${shown}\nNow: npx errdex lint ${id}/${slug}\n`);
    return 0;
  },
};
