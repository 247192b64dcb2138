/** Runs one program and returns what it printed. */
import { spawn } from 'node:child_process';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Start } from './runners.ts';

export interface Run {
  /** Standard output and standard error in the order in which they were written. */
  output: string;
  /** Exit status; `null` when a signal ended it. */
  exit: number | null;
  /** True when it was stopped because it ran too long. */
  timedOut: boolean;
}

/** Seconds after which a program is stopped. The author's limit is 5; the rest is for a busy machine. */
const limitSeconds = 30;

/**
 * Runs a command in an empty folder with an empty home, no proxies and no colours.
 * Both output streams go to one file, because two pipes would lose the order of lines.
 */
export async function run(
  command: string,
  args: readonly string[],
  { env = {}, seconds = limitSeconds }: Pick<Start, 'env' | 'seconds'> = {},
): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'errdex-run-'));
  const file = join(folder, 'output');
  const sink = await open(file, 'a');
  try {
    const child = spawn(command, args, {
      cwd: folder,
      stdio: ['ignore', sink.fd, sink.fd],
      env: { PATH: process.env['PATH'] ?? '', HOME: folder, LANG: 'C.UTF-8', TZ: 'UTC', NO_COLOR: '1', ...env },
    });
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    const exit = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    }).finally(() => clearTimeout(timer));
    // The folder has another name at each run.
    return { output: (await readFile(file, 'utf8')).replaceAll(folder, '⟨folder⟩'), exit, timedOut };
  } finally {
    await sink.close();
    await rm(folder, { recursive: true, force: true });
  }
}
