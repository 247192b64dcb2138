/** `errdex verify`: runs the programs, and compares them with their records or makes new ones. */
import { cpus } from 'node:os';
import { dirname, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { languageOf, programsOf } from '../entry/programs.ts';
import { parseEntry } from '../entry/parse-entry.ts';
import type { EntryFolder, System } from '../entry/types.ts';
import { readLibrary } from '../library/index.ts';
import { resolverData } from '../library/resolver.ts';
import { compile, resolve } from '../resolve/index.ts';
import { type Check, checks } from './checks.ts';
import type { NameFirst } from './judge.ts';
import { type Records, writeRecords } from './records.ts';
import { npmRunners } from './runners.ts';
import { judgeChecked, type Outcome, verifyProgram, type VerifyOptions } from './verify-program.ts';

const help = `errdex verify [system/slug …] [--write]

Runs the programs of all entries, or of those named, and judges each by what its name promises. Programs that can't
be run are compiled or type-checked, as the system says.
Without --write, fails on a program whose record is missing or no longer true.
With --write, records what was printed and with which versions.`;

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

interface FolderReport {
  outcomes: Outcome[];
  /** Programs of languages that this tier has no runner for. */
  skipped: string[];
}

/** A check, and what it found in all programs that are to be checked by it. */
interface Checked {
  check: Check;
  complaints: Map<string, string>;
}

/** Id of a system and extension of a language → the check of its programs, already done. */
type CheckedBy = (system: string, language: string) => Checked | undefined;

/** Does the checks of all systems that have some, one call a system and language. */
async function runChecks(root: string, systems: readonly System[], folders: readonly EntryFolder[]): Promise<CheckedBy> {
  const done = new Map<string, Checked>();
  for (const system of systems) {
    for (const [language, id] of Object.entries(system.checks)) {
      const check = checks[id];
      if (!check) throw new Error(`${system.path}: no check is called "${id}"; there are ${Object.keys(checks).join(', ')}`);
      const files = folders
        .filter((folder) => folder.system === system.id)
        .flatMap(({ programs }) => programs.filter(({ name }) => languageOf(name)?.id === language).map(({ path }) => path));
      done.set(`${system.id} ${language}`, { check, complaints: await check.complaints(root, system.id, files) });
    }
  }
  return (system, language) => done.get(`${system} ${language}`);
}

async function verifyFolder(folder: EntryFolder, checkedBy: CheckedBy, options: VerifyOptions): Promise<FolderReport> {
  const { entry } = parseEntry(folder.source, folder.path);
  if (!entry) {
    return { outcomes: [{ program: folder.path, complaint: 'cannot be read; run `npx errdex lint` first' }], skipped: [] };
  }
  const runners = new Map(npmRunners(options.root).map((runner) => [runner.extension, runner]));
  const outcomes: Outcome[] = [];
  const skipped: string[] = [];
  const records: Records = {};
  for (const { role, file, language } of programsOf(folder, entry)) {
    const checked = checkedBy(folder.system, language.id);
    if (checked) {
      const outcome = judgeChecked(file, checked.check, checked.complaints.get(file.path), options);
      outcomes.push(outcome);
      const record = outcome.record ?? file.record;
      if (record) records[file.name] = record;
      continue;
    }
    const runner = runners.get(file.name.split('.').at(-1) ?? '');
    if (!runner) {
      skipped.push(file.path);
      if (file.record) records[file.name] = file.record;
      continue;
    }
    const expectation = { role, kind: entry.kind, entry: `${folder.system}/${folder.slug}` };
    const outcome = await verifyProgram(file, expectation, runner, options);
    outcomes.push(outcome);
    const record = outcome.record ?? file.record;
    if (record) records[file.name] = record;
  }
  if (options.write) await writeRecords(dirname(folder.path), records);
  return { outcomes, skipped };
}

function report(root: string, outcomes: Outcome[], skipped: string[]): number {
  const failed = outcomes.filter(({ complaint }) => complaint !== undefined);
  for (const { program, complaint } of failed) {
    console.error(`${relative(root, program)}: ${complaint ?? ''}`);
  }
  for (const program of skipped) console.log(`skipped ${relative(root, program)}: no runner for its language in this tier`);
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
    options: { write: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
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
  const checkedBy = await runChecks(root, library.systems, wanted);
  const reports = await pool(
    Math.max(1, Math.min(cpus().length, 4)),
    wanted.map((folder) => () => verifyFolder(folder, checkedBy, options)),
  );
  return report(
    root,
    reports.flatMap((r) => r.outcomes),
    reports.flatMap((r) => r.skipped),
  );
}
