/** Builds a project and measures it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { row, seconds } from './report.ts';
import { type TreeUse, watchTree } from './process-tree.ts';

export interface Build {
  seconds: number;
  /** Absent where it can't be measured. */
  use?: TreeUse | undefined;
}

/** What a build prints when a part of it has ended, in the order of the parts. Pagefind and pictures work beside several. */
const ends: readonly (readonly [phase: string, printed: RegExp])[] = [
  ['start, reading, lint', /content-lint\] \d+ entries/],
  ['rendering and highlighting', /errdex-entries\] \d+ entries/],
  ['bundling', /generating static routes/],
  ["Astro's pages", /✓ Completed in/],
  ['full-text index', /search-index\] \d+ items/],
  ['pictures', /pictures\] \d+ pictures/],
  ['plain files: JSON, Markdown, programs, other addresses', /plain-files\] \d+ files/],
  ['offline lists', /offline\] /],
];

/**
 * One run of `astro build`.
 * @throws With all that it printed when it fails.
 */
export async function build(folder: string): Promise<Build> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], {
    cwd: folder,
    env: {
      ...process.env,
      PATH: `${join(folder, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  const printed: string[] = [];
  const watch = watchTree(child.pid ?? 0);
  let phase = 0;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed.push(text);
      for (const line of text.split('\n')) {
        const next = ends[phase];
        if (!next?.[1].test(line)) continue;
        watch.end(next[0]);
        phase += 1;
      }
    });
  const [status, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  const use = watch.stop();
  if (status !== 0) throw new Error(`the build of ${folder} failed${signal === null ? '' : `, ended by ${signal}`}:\n${printed.join('')}`);
  return { seconds: (performance.now() - started) / 1000, use };
}

/** Removes what Astro and we keep of the last build. */
export function forget(folder: string): void {
  for (const name of ['node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache', '.astro', 'dist'])
    rmSync(join(folder, name), { recursive: true, force: true });
}

/**
 * Builds three times and prints each: cold, with nothing changed, and with one entry changed.
 * @param change Changes one entry.
 * @param mostMemory Budget of each build, in bytes.
 */
export async function builds(
  folder: string,
  change: () => void,
  mostMemory?: number,
): Promise<Record<'cold' | 'unchanged' | 'edited', Build>> {
  const print = async (what: string): Promise<Build> => {
    const built = await build(folder);
    printBuild(what, built, mostMemory);
    return built;
  };
  forget(folder);
  const cold = await print('build, cold');
  const unchanged = await print('build, nothing changed');
  change();
  return { cold, unchanged, edited: await print('build, one entry changed') };
}

/** Adds a sentence to a file, and takes it away again when the work is done. */
export async function withEdit<T>(file: string, find: string, work: (edit: () => void) => Promise<T>): Promise<T> {
  const before = readFileSync(file, 'utf8');
  if (!before.includes(find)) throw new Error(`${file} has no "${find}" to be changed`);
  try {
    return await work(() => writeFileSync(file, before.replace(find, `The next line says more.\n\n${find}`)));
  } finally {
    writeFileSync(file, before);
  }
}

const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(2)} GB`;

function printBuild(what: string, { seconds: time, use }: Build, most?: number): void {
  row(what, seconds(time));
  row('  processor time', use ? seconds(use.processor) : 'not measured');
  const budget = use && most !== undefined ? { value: use.peak, most, write: gigabytes } : undefined;
  row('  peak memory', use ? gigabytes(use.peak) : 'not measured', budget);
  if (use && use.phases.length > 1)
    for (const { name, seconds: took, processor, peak } of use.phases)
      row(`    ${name}`, `${seconds(took)}, ${seconds(processor)} of processor, ${gigabytes(peak)}`);
}

/** How many files a folder holds. */
export const countFiles = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;
