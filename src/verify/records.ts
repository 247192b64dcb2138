/** Reads, compares and writes what is known about the programs of one entry. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProgramRecord } from '../entry/types.ts';

export type Records = Record<string, ProgramRecord>;

const file = 'records.json';

/** Records of an entry's folder; empty when there are none yet. */
export async function readRecords(folder: string): Promise<Records> {
  try {
    return JSON.parse(await readFile(join(folder, file), 'utf8')) as Records;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** Writes the records of an entry's folder, sorted, so that a rerun gives the same bytes. */
export async function writeRecords(folder: string, records: Records): Promise<void> {
  const names = Object.keys(records).sort();
  if (names.length === 0) {
    await rm(join(folder, file), { force: true });
    return;
  }
  const sorted = Object.fromEntries(names.map((name) => [name, records[name]]));
  await writeFile(join(folder, file), `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Two records that differ in nothing but their day. */
export function sameButDate(a: ProgramRecord | undefined, b: ProgramRecord): boolean {
  if (!a) return false;
  const plain = (record: ProgramRecord) =>
    JSON.stringify([record.level, record.because, record.sha256, record.outSha256, record.exit, Object.entries(record.versions).sort()]);
  return plain(a) === plain(b);
}

/** The first line in which two outputs differ, for a message. */
export function firstDifference(recorded: string, now: string): string {
  const before = recorded.split('\n');
  const after = now.split('\n');
  const index = after.findIndex((line, i) => line !== before[i]);
  const at = index === -1 ? after.length : index;
  return `line ${at + 1} was "${before[at] ?? '(end)'}", is now "${after[at] ?? '(end)'}"`;
}
