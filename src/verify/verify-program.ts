/** Runs one program, judges it, and compares it with its record or makes a new one. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { ProgramFile, ProgramRecord } from '../entry/types.ts';
import type { Check } from './checks.ts';
import { type Expectation, judge, type NameFirst } from './judge.ts';
import { mask } from './mask.ts';
import { firstDifference, sameButDate } from './records.ts';
import { run } from './run.ts';
import type { Runner } from './runners.ts';

export interface VerifyOptions {
  /** Project folder, whose path is masked in outputs. */
  root: string;
  /** Record instead of compare. */
  write: boolean;
  /** Day of a new record, `YYYY-MM-DD`. */
  today: string;
  nameFirst: NameFirst;
}

export interface Outcome {
  program: string;
  /** What is wrong; empty when the program kept its promise and its record holds. */
  complaint?: string;
  /** The record as it should be kept. Absent when the program failed. */
  record?: ProgramRecord;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Why a record no longer holds for what just happened; `undefined` when it does. `output`: absent unless it was run. */
function staleness(program: ProgramFile, fresh: ProgramRecord, output: string | undefined): string | undefined {
  const { record } = program;
  const rerun = 'run `npx errdex verify --write` for it and look at the difference';
  if (!record || (output !== undefined && program.output === undefined)) return `has no record; ${rerun}`;
  if (record.sha256 !== fresh.sha256) return `changed since it was recorded; ${rerun}`;
  if (output !== undefined && program.output !== undefined && program.output !== output) {
    return `prints something else than its record: ${firstDifference(program.output, output)}; ${rerun}`;
  }
  if (!sameButDate(record, fresh)) {
    const how = ({ level, versions, exit }: ProgramRecord) =>
      `${level} with ${JSON.stringify(versions)}${exit === undefined ? '' : `, exit ${exit}`}`;
    return `was recorded as ${how(record)}; now ${how(fresh)}; ${rerun}`;
  }
  return undefined;
}

/**
 * @param program The program, as read from disk.
 * @param expectation What its name promises.
 * @param runner How its language is run.
 */
export async function verifyProgram(
  program: ProgramFile,
  expectation: Expectation,
  runner: Runner,
  { root, write, today, nameFirst }: VerifyOptions,
): Promise<Outcome> {
  const { command, args } = runner.command(program.path);
  const result = await run(command, args);
  const output = mask(result.output, [root]);
  const complaint = judge(expectation, { ...result, output }, nameFirst);
  if (complaint !== undefined) {
    const printed = output.trim().split('\n').slice(-12).join('\n    | ');
    return { program: program.path, complaint: `${complaint}\n    | ${printed}` };
  }
  const fresh: ProgramRecord = {
    level: 'run',
    sha256: program.sha256,
    outSha256: sha256(output),
    exit: result.exit ?? -1,
    versions: runner.versions(program.path),
    date: today,
  };
  if (write) {
    if (program.output !== output) await writeFile(`${program.path}.out`, output);
    const kept = program.record && sameButDate(program.record, fresh) ? program.record : fresh;
    return { program: program.path, record: kept };
  }
  const stale = staleness(program, fresh, output);
  return stale === undefined ? { program: program.path, record: fresh } : { program: program.path, complaint: stale };
}

/** Judges a program that was checked without being run. `complaint`: what the check found wrong with it. */
export function judgeChecked(
  program: ProgramFile,
  check: Check,
  complaint: string | undefined,
  { root, write, today }: Pick<VerifyOptions, 'root' | 'write' | 'today'>,
): Outcome {
  if (complaint !== undefined) return { program: program.path, complaint };
  const fresh: ProgramRecord = { level: check.level, sha256: program.sha256, versions: check.versions(root), date: today };
  if (write) {
    return { program: program.path, record: program.record && sameButDate(program.record, fresh) ? program.record : fresh };
  }
  const stale = staleness(program, fresh, undefined);
  return stale === undefined ? { program: program.path, record: fresh } : { program: program.path, complaint: stale };
}
