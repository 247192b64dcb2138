import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { suggestion } from '../../entry/nearest.ts';
import { kebab, slugOf } from '../../entry/spelling.ts';
import { readLibrary, systemFolder } from '../../library/index.ts';
import { registryOf } from '../../registries/index.ts';
import { type Command, UsageError } from '../command.ts';
import { scaffold } from '../scaffold.ts';

const help = `errdex new <system> <NAME> [code]

Writes entry.mdx into a folder of the system, which fails lint exactly where you
have to think. The code may be left out where a pinned registry knows it.
`;

/** Where the command's own packages are, among them the registries. */
const home = join(import.meta.dirname, '..', '..', '..');

/** The name as the registry writes it, and its code. */
function lookUp(system: string, name: string): { name: string; code?: string | undefined } {
  const registry = registryOf(system, home);
  if (!registry) return { name, code: undefined };
  const official = registry.codes.find((one) => kebab(one.name) === kebab(name));
  if (official) return official;
  const names = registry.codes.map((one) => one.name);
  throw new UsageError(`the registry of ${system} has no "${name}". ${suggestion(name, names)}`);
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
    if (!system)
      throw new UsageError(
        `unknown system "${id}". ${suggestion(
          id,
          systems.map((one) => one.id),
          'There are',
        )}`,
      );
    const found = lookUp(id, given);
    const { name } = found;
    const code = system.codeless.includes(name) ? undefined : (found.code ?? number ?? 'TODO');
    if (number !== undefined && number !== code)
      throw new UsageError(`the registry says that ${name} is ${code ?? 'without a code'}, not ${number}`);
    const slug = slugOf(system, { code, name });
    // A code that is a path must not lead out of the system's folder.
    if (!/^[a-z0-9][a-z0-9.-]*$/.test(slug)) throw new UsageError(`"${given}" gives no folder name; expected letters, digits, _ and -`);
    const folder = join(systemFolder(root, id), slug);
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
