/** `errdex verify`: runs the programs, and compares them with their records or makes new ones. */
import { cpus } from 'node:os';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { parseEntry } from '../entry/parse-entry.ts';
import { readLibrary } from '../library/index.ts';
import { resolverData } from '../library/resolver.ts';
import { compile, resolve } from '../resolve/index.ts';
import type { NameFirst } from './judge.ts';
import { openWorkshop } from './tiers.ts';
import { verifyFolder } from './verify-folder.ts';
import type { Outcome, VerifyOptions } from './verify-program.ts';

const help = `errdex verify [system/slug …] [--write] [--all | --extended]

Runs the programs of all entries, or of those named, and judges each by what its name promises. A program that can't be
run is type-checked, and its recorded run holds as long as no byte of it changes.
Without --write, fails on a program whose record is missing or no longer true.
With --write, records what was printed and with which versions.
With --all, also runs what npm alone can't bring, after installing it; --extended runs nothing else.`;

/** Runs tasks, at most `width` at once, keeping the order of results. */
async function pool<T>(width: number, tasks: (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < tasks.length; index = next++) {
      const task = tasks[index];
      if (task) results[index] = await task();
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

function report(root: string, outcomes: Outcome[], skipped: string[], lacking: string[]): number {
  const failed = outcomes.filter(({ complaint }) => complaint !== undefined);
  for (const { program, complaint } of failed) {
    console.error(`${relative(root, program)}: ${complaint ?? ''}`);
  }
  for (const reason of lacking) console.log(`skipped: ${reason}`);
  if (lacking.length === 0) {
    for (const program of skipped) console.log(`skipped ${relative(root, program)}: no runner for its language in this tier`);
  }
  for (const { program, runs } of outcomes) if (runs !== undefined) console.log(`run ${runs} times: ${relative(root, program)}`);
  const counts = [`${outcomes.length - failed.length} passed`, `${failed.length} failed`];
  if (skipped.length > 0) counts.push(`${skipped.length} skipped`);
  console.log(`programs: ${counts.join(', ')}`);
  return failed.length > 0 ? 1 : 0;
}

/**
 * @param args Arguments after `verify`.
 * @param root Project folder.
 * @returns Exit status: 0 when every program kept its promise, 1 when one did not, 2 for a wrong call.
 */
export async function verifyCommand(args: readonly string[], root: string): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      write: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      extended: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const library = readLibrary(root);
  const wanted = library.folders.filter(
    ({ system, slug }) => positionals.length === 0 || positionals.some((name) => name === system || name === `${system}/${slug}`),
  );
  if (wanted.length === 0) {
    console.error(`no entry is called ${positionals.join(', ')}; give system or system/slug, such as grpc/unavailable`);
    return 2;
  }
  const entries = library.folders.flatMap(({ source, path }) => parseEntry(source, path).entry ?? []);
  const compiled = compile(resolverData(root, library.systems, entries));
  const nameFirst: NameFirst = (text) => {
    const [match] = resolve(text, compiled).matches;
    return match ? `${match.system}/${match.slug}` : undefined;
  };
  const options: VerifyOptions = {
    root,
    write: values.write,
    today: new Date().toISOString().slice(0, 10),
    nameFirst,
  };
  const tier = values.all ? 'all' : values.extended ? 'extended' : 'npm';
  const workshop = await openWorkshop(root, tier, library.systems, wanted);
  const reports = await pool(
    Math.max(1, Math.min(cpus().length, 4)),
    wanted.map((folder) => () => verifyFolder(folder, workshop, options)),
  );
  return report(
    root,
    reports.flatMap((r) => r.outcomes),
    reports.flatMap((r) => r.skipped),
    workshop.lacking,
  );
}
