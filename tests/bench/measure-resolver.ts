/** How fast the resolver is outside of the browser. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEntries, resolverData } from '../../src/library/index.ts';
import { compile, resolve } from '../../src/resolve/index.ts';
import { randomFrom } from './generate/random.ts';
import { logLines } from './log-lines.ts';
import { ms, quantile, row } from './report.ts';

/** Lines that the command line is given at once. */
const batched = 50_000;
const golden = join(import.meta.dirname, '..', 'golden');

/** The texts of a file of golden lines, or of texts without an error. */
function texts(name: string): string[] {
  return readFileSync(join(golden, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Errors and noise as they stand in a log, about one error in four lines, until there are `size` characters. */
function paste(seed: string, size: number, errors: readonly string[], noise: readonly string[]): string {
  const random = randomFrom(seed);
  let text = '';
  while (text.length < size) text += `${random.pick(random.whole(1, 4) === 1 ? errors : noise)}\n`;
  return text.slice(0, size);
}

function times(pastes: readonly string[], run: (text: string) => unknown): number[] {
  return pastes.map((text) => {
    const start = performance.now();
    run(text);
    return performance.now() - start;
  });
}

/** Lines a second of `errdex resolve --batch`, its start included. */
async function batch(folder: string, lines: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(folder, 'src', 'cli', 'errdex.mjs'), 'resolve', '--batch'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let answers = 0;
  child.stdout.on('data', (chunk: Buffer) => (answers += chunk.toString('latin1').split('\n').length - 1));
  child.stdin.end(lines.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(''));
  await once(child, 'close');
  if (answers !== lines.length) throw new Error(`${answers} answers to ${lines.length} lines`);
  return lines.length / ((performance.now() - started) / 1000);
}

/** Measures the resolver with the content of a project. */
export async function measureResolver(folder: string): Promise<void> {
  const { systems, entries } = loadEntries(folder);
  const data = resolverData(
    folder,
    systems,
    entries.map(({ entry }) => entry),
  );
  const started = performance.now();
  const compiled = compile(data);
  row('resolver, to compile its data', ms(performance.now() - started));

  const errors = ['grpc.jsonl', 'tensorflow.jsonl', 'http.jsonl', 'mixed.jsonl'].flatMap(texts);
  const noise = texts('noise.jsonl');
  for (const { what, size, count, most } of [
    { what: '10 kB', size: 10_000, count: 100, most: 10 },
    { what: '1 MB', size: 1_000_000, count: 12, most: 200 },
  ]) {
    const pastes = Array.from({ length: count }, (_, i) => paste(`paste ${i}`, size, errors, noise));
    const taken = times(pastes, (text) => resolve(text, compiled));
    row(`resolver, ${what}, median of ${count}, worst behind it (asked: ${most} ms)`, ms(quantile(taken, 0.5)));
    row(`resolver, ${what}, worst`, ms(Math.max(...taken)));
  }
  const perSecond = (value: number) => `${Math.round(value)}/s`;
  const log = logLines(batched, errors);
  row('errdex resolve --batch, 50,000 lines of a log, start included (asked: 5000/s)', perSecond(await batch(folder, log)));
  // Each differs, as lines of a log do.
  const failed = Array.from(
    { length: batched },
    (_, i) => `${new Date(1.7e12 + i * 137).toISOString()} ${errors[i % errors.length] ?? ''}`,
  );
  row('errdex resolve --batch, 50,000 errors and nothing else, start included', perSecond(await batch(folder, failed)));
}
