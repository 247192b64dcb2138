/** Runs or checks the programs of one entry or guide, in the tier that was asked for. */
import { dirname } from 'node:path';
import { parseEntry } from '../entry/parse-entry.ts';
import { type Language, languageOf, notRun, programsOf } from '../entry/programs.ts';
import type { EntryFolder, ProgramFile } from '../entry/types.ts';
import { type LoadedGuide, programOf } from '../library/index.ts';
import type { Expectation } from './judge.ts';
import { type Records, writeRecords } from './records.ts';
import type { Workshop } from './tiers.ts';
import { needsOf } from './needs.ts';
import { judgeChecked, judgeKept, type Outcome, verifyProgram, type VerifyOptions } from './verify-program.ts';

/** A program that this tier can't run, although another one can, and why. */
export interface Skipped {
  program: string;
  because: string;
}

export interface FolderReport {
  outcomes: Outcome[];
  skipped: Skipped[];
}

/** A program, and what its name promises. */
interface Task {
  file: ProgramFile;
  language: Language;
  expectation: Expectation;
}

async function verifyOne(
  { file, language, expectation }: Task,
  system: string,
  workshop: Workshop,
  options: VerifyOptions,
): Promise<{ outcome?: Outcome; skipped?: string }> {
  if (needsOf(file.source).length > 0) {
    if (workshop.tier === 'npm') return { outcome: judgeKept(file) };
    const runner = workshop.withPackages(file);
    return typeof runner === 'string' ? { skipped: runner } : { outcome: await verifyProgram(file, expectation, runner, options) };
  }
  if (language.driver !== undefined) {
    return { outcome: { program: file.path, complaint: 'says not what it needs; add "# needs: <package>" above its region' } };
  }
  const checked = workshop.checked(system, language.id);
  const because = notRun(file.source);
  const runner = because === undefined ? workshop.runner(system, language.id, language.extension) : undefined;
  const complaint = checked?.complaints.get(file.path);
  if (runner && complaint === undefined) {
    return { outcome: await verifyProgram(file, expectation, runner, options) };
  }
  const extended = workshop.extended(system, language.id);
  // The other tier's programs are none of this one's business.
  if (workshop.tier === 'extended' && !extended) return {};
  const missed = because === undefined && !runner && (workshop.tier !== 'npm' || !checked);
  return {
    ...(checked && { outcome: await judgeChecked(file, checked.check, { complaint, because }, options) }),
    ...(missed && { skipped: extended ? 'its runtime is not there' : 'no runner for its language in this tier' }),
  };
}

async function verifyTasks(folder: EntryFolder, tasks: readonly Task[], workshop: Workshop, options: VerifyOptions): Promise<FolderReport> {
  const outcomes: Outcome[] = [];
  const skipped: Skipped[] = [];
  const records: Records = {};
  for (const task of tasks) {
    const { file } = task;
    const meant = options.languages?.has(task.language.id) ?? true;
    const { outcome, skipped: missed } = meant ? await verifyOne(task, folder.system, workshop, options) : {};
    if (outcome) outcomes.push(outcome);
    if (missed !== undefined) skipped.push({ program: file.path, because: missed });
    const record = outcome?.record ?? file.record;
    if (record) records[file.name] = record;
  }
  if (options.write) await writeRecords(dirname(folder.path), records);
  return { outcomes, skipped };
}

/** @returns What came of each program of an entry; with `options.write`, the records are written as well. */
export async function verifyFolder(folder: EntryFolder, workshop: Workshop, options: VerifyOptions): Promise<FolderReport> {
  const { entry } = parseEntry(folder.source, folder.path);
  if (!entry) {
    return { outcomes: [{ program: folder.path, complaint: 'cannot be read; run `npx errdex lint` first' }], skipped: [] };
  }
  const tasks = programsOf(folder, entry).map(({ role, file, language }): Task => {
    return { file, language, expectation: { role, kind: entry.kind, entry: `${entry.system}/${entry.slug}` } };
  });
  return verifyTasks(folder, tasks, workshop, options);
}

/** As `verifyFolder`, for a guide: its frontmatter says how each program ends. Parts run where they are brought in. */
export async function verifyGuide(loaded: LoadedGuide, workshop: Workshop, options: VerifyOptions): Promise<FolderReport> {
  const tasks = loaded.folder.programs.flatMap((file): Task[] => {
    const ends = programOf(loaded, file)?.ends;
    const language = languageOf(file.name);
    if (!language || ends === undefined || ends === 'part') return [];
    const expectation: Expectation =
      ends === 'well' ? { role: 'guide', kind: 'error', entry: '' } : { role: 'cause', kind: 'error', entry: ends };
    return [{ file, language, expectation }];
  });
  return verifyTasks(loaded.folder, tasks, workshop, options);
}
