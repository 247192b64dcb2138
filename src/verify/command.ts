/** `errdex verify`: runs the programs, and compares them with their records or makes new ones. */
import { cpus } from 'node:os';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { parseEntry } from '../entry/parse-entry.ts';
import { languages } from '../entry/programs.ts';
import { loadGuides, readLibrary } from '../library/index.ts';
import { resolverData } from '../library/resolver.ts';
import { compile, resolve } from '../resolve/index.ts';
import type { NameFirst } from './judge.ts';
import { retryAlone } from './retry.ts';
import { openWorkshop } from './tiers.ts';
import { type Skipped, verifyFolder, verifyGuide } from './verify-folder.ts';
import type { Outcome, VerifyOptions } from './verify-program.ts';

const help = `errdex verify [system/slug …] [--write] [--all | --extended] [--language <id> …]

Runs the programs of all entries, or of those named, and judges each by what its name promises. A program that can't be
run is type-checked, and its recorded run holds as long as no byte of it changes.
Without --write, fails on a program whose record is missing or no longer true.
With --write, records what was printed and with which versions.
With --all, also runs what npm alone can't bring, after installing it; --extended runs nothing else.
With --language, only the programs in these languages (node, go, python …); the others keep their records.
Debian's packages that programs name in their "needs" line are installed with apt-get when this runs as root.`;

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

function report(root: string, outcomes: Outcome[], skipped: Skipped[], lacking: string[]): number {
  const failed = outcomes.filter(({ complaint }) => complaint !== undefined);
  for (const { program, complaint } of failed) {
    console.error(`${relative(root, program)}: ${complaint ?? ''}`);
  }
  for (const reason of lacking) console.log(`lacking: ${reason}`);
  for (const because of new Set(skipped.map((one) => one.because))) {
    console.log(`skipped, ${because}:`);
    for (const one of skipped) if (one.because === because) console.log(`  ${relative(root, one.program)}`);
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
      language: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const strange = values.language.find((id) => !languages.some((one) => one.id === id));
  if (strange !== undefined) {
    console.error(`no language has the id "${strange}"; there are ${languages.map(({ id }) => id).join(', ')}`);
    return 2;
  }
  const library = readLibrary(root);
  const isWanted = ({ system, slug }: { system: string; slug: string }) =>
    positionals.length === 0 || positionals.some((name) => name === system || name === `${system}/${slug}`);
  const wanted = library.folders.filter(isWanted);
  const known = new Set(library.folders.map(({ system, slug }) => `${system}/${slug}`));
  const guides = loadGuides(root, (id) => known.has(id)).guides.filter(({ folder }) => isWanted(folder));
  if (wanted.length + guides.length === 0) {
    console.error(`no entry is called ${positionals.join(', ')}; give system or system/slug, such as grpc/unavailable, or guides/<id>`);
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
    ...(values.language.length > 0 && { languages: new Set(values.language) }),
  };
  const tier = values.all ? 'all' : values.extended ? 'extended' : 'npm';
  const workshop = await openWorkshop(root, tier, library.systems, [...wanted, ...guides.map(({ folder }) => folder)], options.languages);
  const reports = await pool(Math.max(1, Math.min(cpus().length, 4)), [
    ...wanted.map((folder) => () => verifyFolder(folder, workshop, options)),
    ...guides.map((guide) => () => verifyGuide(guide, workshop, options)),
  ]);
  return report(
    root,
    await retryAlone(reports.flatMap((r) => r.outcomes)),
    reports.flatMap((r) => r.skipped),
    workshop.lacking,
  );
}
