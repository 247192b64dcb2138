/** Reads an entry's folder: the entry, its programs, what they printed, what is known about them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { languageOf } from '../entry/languages.ts';
import { type EntryFolder, levels, type Problem, type ProgramFile, type ProgramRecord } from '../entry/types.ts';
import { filesBelow } from './files.ts';
import { type HarnessFile, hashProgram, sha256 } from './hash.ts';

const recordShape = z.strictObject({
  level: z.enum(levels),
  because: z.string().optional(),
  sha256: z.string(),
  outSha256: z.string().optional(),
  exit: z.number().optional(),
  versions: z.record(z.string(), z.string()),
  date: z.iso.date(),
});

type Records = Record<string, ProgramRecord>;

/** Records that can be used, and a problem for each that can't. */
function readRecords(path: string): { records: Records; problems: Problem[] } {
  if (!existsSync(path)) return { records: {}, problems: [] };
  const problem = (message: string): Problem => ({ file: path, line: 1, column: 1, rule: 'stale-record', message });
  const advice = 'Nobody types records; run `npx errdex verify --write` for this entry.';
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return {
      records: {},
      problems: [problem(`The file is no JSON: ${error instanceof Error ? error.message : String(error)}. ${advice}`)],
    };
  }
  const all = z.record(z.string(), z.unknown()).safeParse(data);
  if (!all.success) return { records: {}, problems: [problem(`Expected an object of records by program. ${advice}`)] };
  const records: Records = {};
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(all.data)) {
    const record = recordShape.safeParse(value);
    if (record.success) records[name] = record.data;
    else problems.push(problem(`The record of "${name}" is broken at "${record.error.issues[0]?.path.join('.') ?? ''}". ${advice}`));
  }
  return { records, problems };
}

function readProgram(
  folder: string,
  { name, data: bytes }: HarnessFile,
  others: { harness: readonly HarnessFile[]; beside: readonly HarnessFile[] },
  record: ProgramRecord | undefined,
): ProgramFile {
  const path = join(folder, name);
  const out = `${path}.out`;
  const output = existsSync(out) ? readFileSync(out, 'utf8') : undefined;
  return {
    name,
    path,
    source: Buffer.from(bytes).toString('utf8'),
    sha256: hashProgram(name, bytes, others.harness, others.beside),
    ...(output === undefined ? {} : { output, outSha256: sha256(output) }),
    ...(record === undefined ? {} : { record }),
  };
}

/** What was hashed before; nobody changes a folder that was read. */
const digests = new WeakMap<EntryFolder, string>();

/** Changes with everything in the folder of an entry, wherever the project lies: caches can be brought to another place. */
export function folderDigest(folder: EntryFolder): string {
  const known = digests.get(folder);
  if (known !== undefined) return known;
  const digest = sha256(JSON.stringify(folder, (key, value: unknown) => (key === 'path' ? undefined : value)));
  digests.set(folder, digest);
  return digest;
}

/**
 * @param folder Path of the folder of one entry; it has an `entry.mdx`.
 * @param harness The files of its system's `_harness`.
 */
export function readFolder(
  folder: string,
  { system, slug, harness }: { system: string; slug: string; harness: readonly HarnessFile[] },
): { folder: EntryFolder; problems: Problem[] } {
  return read(folder, { system, slug, harness, text: 'entry.mdx', data: () => false });
}

/**
 * @param folder Path of the folder of one guide; it has a `guide.mdx`, and may have files that its programs read.
 * @param harness The files of `_harness` that its programs may use.
 */
export function readGuideFolder(
  folder: string,
  { slug, harness }: { slug: string; harness: readonly HarnessFile[] },
): { folder: EntryFolder; problems: Problem[] } {
  return read(folder, { system: 'guides', slug, harness, text: 'guide.mdx', data: (name) => /\.(?:proto|ya?ml|json|conf)$/.test(name) });
}

function read(
  folder: string,
  {
    system,
    slug,
    harness,
    text,
    data,
  }: { system: string; slug: string; harness: readonly HarnessFile[]; text: string; data: (name: string) => boolean },
): { folder: EntryFolder; problems: Problem[] } {
  const names = filesBelow(folder);
  const own = new Set([text, 'records.json']);
  const programs = names.filter((name) => languageOf(name) && !name.includes('/'));
  const bytes = (name: string): HarnessFile => ({ name, data: readFileSync(join(folder, name)) });
  const beside = programs.map(bytes);
  // What a program reads from beside itself decides what it prints, as what it imports does.
  const files = names.filter((name) => !own.has(name) && data(name));
  const { records, problems } = readRecords(join(folder, 'records.json'));
  const expected = new Set([...own, ...files, ...programs, ...programs.map((name) => `${name}.out`)]);
  const folderRead: EntryFolder = {
    system,
    slug,
    path: join(folder, text),
    source: readFileSync(join(folder, text), 'utf8'),
    programs: beside.map((file) => readProgram(folder, file, { harness, beside: [...beside, ...files.map(bytes)] }, records[file.name])),
    strays: names.filter((name) => !expected.has(name)).map((name) => join(folder, name)),
    orphanRecords: Object.keys(records).filter((name) => !programs.includes(name)),
  };
  return { folder: folderRead, problems };
}
