/** The part of a program that its page shows. */
import { region, type Region } from '../entry/programs.ts';
import type { ProgramFile } from '../entry/types.ts';

/** @param known The region, where it was looked for before. */
export function programPart(file: ProgramFile, known: Region | undefined): { code: string; marks: readonly number[] } {
  const { code, marks } = known ?? region(file.source) ?? { code: file.source.trimEnd(), marks: [] };
  return { code, marks };
}
