/** Runs one program, judges it, and compares it with its record or makes a new one. */
import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import type { ProgramFile, ProgramRecord } from '../entry/types.ts';
import { contentFolders } from '../library/index.ts';
import type { Check } from './checks.ts';
import { type Expectation, judge, type NameFirst } from './judge.ts';
import { mask } from './mask.ts';
import { needsOf } from './needs.ts';
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
  /** Ids of the languages whose programs are meant; the others keep their records, and are not judged. All when left out. */
  languages?: ReadonlySet<string>;
}

export interface Outcome {
  program: string;
  /** What is wrong; empty when the program kept its promise and its record holds. */
  complaint?: string;
  /** How often it was run, when once was not enough. */
  runs?: number;
  /** Runs it once more. Only of a comparison that failed: a record is made of one run. */
  again?: () => Promise<Outcome>;
  /** The record as it should be kept. Absent when the program failed. */
  record?: ProgramRecord;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Why a record no longer holds for what just happened; `undefined` when it does. `output`: absent unless it was run. */
function staleness(program: ProgramFile, fresh: ProgramRecord, output: string | undefined): string | undefined {
  const { record } = program;
  const tier = needsOf(program.source).length > 0 ? ' --extended' : '';
  const rerun = `run \`npx errdex verify${tier} --write\` for it and look at the difference`;
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
  options: VerifyOptions,
): Promise<Outcome> {
  const outcome = await verifyOnce(program, expectation, runner, options);
  const stale = program.record?.sha256 !== program.sha256;
  if (outcome.complaint === undefined || options.write || stale) return outcome;
  return { ...outcome, again: () => verifyProgram(program, expectation, runner, options) };
}

/** Paths that an output must not name: of folders of content outside of the project, and of the project. */
function projectPaths(root: string): string[] {
  const [, ...own] = contentFolders(root);
  return [...own, root].sort((a, b) => b.length - a.length);
}

async function verifyOnce(
  program: ProgramFile,
  expectation: Expectation,
  runner: Runner,
  { root, write, today, nameFirst }: VerifyOptions,
): Promise<Outcome> {
  const { command, args, hide, ...how } = runner.command(program.path);
  const result = await run(command, args, how);
  const output = mask(result.output, projectPaths(root), hide);
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

/**
 * Judges a program that was checked without being run, because it can't be run at all (`because`), or not in this tier:
 * then a recorded run of the very same bytes stays what it was.
 *
 * @param complaint What the check found wrong with it.
 */
export async function judgeChecked(
  program: ProgramFile,
  check: Check,
  { complaint, because }: { complaint?: string | undefined; because?: string | undefined },
  { root, write, today }: Pick<VerifyOptions, 'root' | 'write' | 'today'>,
): Promise<Outcome> {
  if (complaint !== undefined) return { program: program.path, complaint };
  const { record } = program;
  const ran = because === undefined && record?.level === 'run' && record.sha256 === program.sha256;
  if (ran) return { program: program.path, record };
  const fresh: ProgramRecord = {
    level: check.level,
    ...(because !== undefined && { because }),
    sha256: program.sha256,
    versions: check.versions(root),
    date: today,
  };
  if (write) {
    // What it printed before it was changed is no longer its output.
    await rm(`${program.path}.out`, { force: true });
    return { program: program.path, record: record && sameButDate(record, fresh) ? record : fresh };
  }
  const stale = staleness(program, fresh, undefined);
  return stale === undefined ? { program: program.path, record: fresh } : { program: program.path, complaint: stale };
}

/**
 * Judges a program of the extended tier by its record alone: it holds as long as no byte of the program or of what it
 * runs with has changed.
 */
export function judgeKept({ path, sha256, outSha256, record }: ProgramFile): Outcome {
  const rerun = 'run `npx errdex verify --extended --write` for it, which installs what it needs, and look at the difference';
  if (record?.level !== 'run' || outSha256 === undefined) return { program: path, complaint: `has no record of a run; ${rerun}` };
  if (record.sha256 !== sha256) return { program: path, complaint: `changed since it was recorded; ${rerun}` };
  if (record.outSha256 !== outSha256) return { program: path, complaint: `its recorded output was changed; ${rerun}` };
  return { program: path, record };
}
