/** The `errdex` command: finds the command that is meant and runs it. */
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { suggestion } from '../entry/nearest.ts';
import { readArguments } from './arguments.ts';
import { type Command, type Io, UsageError } from './command.ts';
import { lint } from './commands/lint.ts';

const commands: readonly Command[] = [lint];

function overview(): string {
  const rows = commands.map(({ name, summary }) => `  ${name.padEnd(9)} ${summary}`);
  return `errdex <command> [arguments]\n\n${rows.join('\n')}\n\nerrdex <command> --help says more.\n`;
}

/** The terminal and the project, as the process has them. */
function standardIo(): Io {
  const { stdout, stderr, stdin, env } = process;
  return {
    root: join(dirname(fileURLToPath(import.meta.url)), '..', '..'),
    cwd: process.cwd(),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    lines: () => createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY }),
    width: stdout.columns ?? 80,
    colour: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
  };
}

/**
 * @param given The arguments behind `errdex`.
 * @returns The exit status: 0 for success, 1 when the command found something wrong, 2 for a wrong call.
 */
export async function main(given: readonly string[], io: Io = standardIo()): Promise<number> {
  const [name, ...rest] = given;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? io.err : io.out)(overview());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((one) => one.name === name);
  try {
    if (!command) throw new UsageError(`unknown command "${name}". ${suggestion(name, commands.map((one) => one.name))}`);
    if (rest.includes('--help') || rest.includes('-h')) {
      io.out(command.help);
      return 0;
    }
    return await command.run(readArguments(command, rest), io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`errdex${command ? ` ${command.name}` : ''}: ${error.message}\n`);
    return 2;
  }
}
