/** The `errdex` command: finds the command that is meant and runs it. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suggestion } from '../entry/nearest.ts';
import { ContentError } from '../library/content.ts';
import { readArguments } from './arguments.ts';
import { type Command, type Io, UsageError } from './command.ts';
import { linesOf } from './lines.ts';

/** Loaded when they are called: most of the time that a command takes to start would go into the others. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  resolve: async () => (await import('./commands/resolve.ts')).resolve,
  explain: async () => (await import('./commands/explain.ts')).explain,
  new: async () => (await import('./commands/new.ts')).newEntry,
  lint: async () => (await import('./commands/lint.ts')).lint,
  verify: async () => (await import('./commands/verify.ts')).verify,
};

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const rows = all.map(({ name, summary }) => `  ${name.padEnd(9)} ${summary}`);
  return `errdex <command> [arguments]\n\n${rows.join('\n')}\n\nerrdex <command> --help says more.\n`;
}

/** The terminal and the project, as the process has them. */
function standardIo(): Io {
  const { stdout, stderr, stdin, env } = process;
  // A reader that closes early (`errdex explain … | head`) is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  return {
    // Another project folder than the command's own, for tests.
    root: env['ERRDEX_ROOT'] ?? join(dirname(fileURLToPath(import.meta.url)), '..', '..'),
    cwd: process.cwd(),
    out: async (text) => {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    err: (text) => void stderr.write(text),
    lines: () => linesOf(stdin),
    // Node's types call these defined; they are not where the output is a file or a pipe.
    width: stdout.columns || 80,
    colour: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
  };
}

/**
 * @param given The arguments behind `errdex`.
 * @returns The exit status: 0 for success, 1 when the command found something wrong, 2 for a wrong call.
 */
export async function main(given: readonly string[], io: Io = standardIo()): Promise<number> {
  const [name, ...rest] = given;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    if (name === undefined) io.err(await overview());
    else await io.out(await overview());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    const { version } = JSON.parse(readFileSync(join(io.root, 'package.json'), 'utf8')) as { version: string };
    await io.out(`${version}\n`);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!load) throw new UsageError(`unknown command "${name}". ${suggestion(name, Object.keys(commands))}`);
    const command = await load();
    const end = rest.indexOf('--');
    if (rest.slice(0, end === -1 ? rest.length : end).some((word) => word === '--help' || word === '-h')) {
      await io.out(command.help);
      return 0;
    }
    return await command.run(readArguments(command, rest), io);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ContentError)) throw error;
    io.err(`errdex${load ? ` ${name}` : ''}: ${error.message}\n`);
    return 2;
  }
}
