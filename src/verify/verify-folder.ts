/** Runs or checks the programs of one entry, in the tier that was asked for. */
import { dirname } from 'node:path';
import { parseEntry } from '../entry/parse-entry.ts';
import { notRun, type Program, programsOf } from '../entry/programs.ts';
import type { Entry, EntryFolder } from '../entry/types.ts';
import { type Records, writeRecords } from './records.ts';
import type { Workshop } from './tiers.ts';
import { judgeChecked, type Outcome, verifyProgram, type VerifyOptions } from './verify-program.ts';

export interface FolderReport {
  outcomes: Outcome[];
  /** Programs that this tier can't run, although another one can. */
  skipped: string[];
}

async function verifyOne(
  { role, file, language }: Program,
  entry: Entry,
  workshop: Workshop,
  options: VerifyOptions,
): Promise<{ outcome?: Outcome; skipped?: true }> {
  const checked = workshop.checked(entry.system, language.id);
  const because = notRun(file.source);
  const runner = because === undefined ? workshop.runner(entry.system, language.id, language.extension) : undefined;
  const complaint = checked?.complaints.get(file.path);
  if (runner && complaint === undefined) {
    const expectation = { role, kind: entry.kind, entry: `${entry.system}/${entry.slug}` };
    return { outcome: await verifyProgram(file, expectation, runner, options) };
  }
  const extended = workshop.extended(entry.system, language.id);
  // The other tier's programs are none of this one's business.
  if (workshop.tier === 'extended' && !extended) return {};
  const missed = because === undefined && !runner && (workshop.tier !== 'npm' || !checked);
  return {
    ...(checked && { outcome: await judgeChecked(file, checked.check, { complaint, because }, options) }),
    ...(missed && { skipped: true as const }),
  };
}

/** @returns What came of each program; with `options.write`, the records are written as well. */
export async function verifyFolder(folder: EntryFolder, workshop: Workshop, options: VerifyOptions): Promise<FolderReport> {
  const { entry } = parseEntry(folder.source, folder.path);
  if (!entry) {
    return { outcomes: [{ program: folder.path, complaint: 'cannot be read; run `npx errdex lint` first' }], skipped: [] };
  }
  const outcomes: Outcome[] = [];
  const skipped: string[] = [];
  const records: Records = {};
  for (const program of programsOf(folder, entry)) {
    const { file } = program;
    const { outcome, skipped: missed } = await verifyOne(program, entry, workshop, options);
    if (outcome) outcomes.push(outcome);
    if (missed) skipped.push(file.path);
    const record = outcome?.record ?? file.record;
    if (record) records[file.name] = record;
  }
  if (options.write) await writeRecords(dirname(folder.path), records);
  return { outcomes, skipped };
}
