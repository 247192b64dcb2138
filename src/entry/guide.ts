/**
 * Reads a guide: running text that crosses entries, with programs, files and plots where their tags stand. A guide is
 * as strict as an entry: no import, no export, no expression, no HTML.
 */
import { z } from 'zod';
import { suggestion } from './nearest.ts';
import { type Node, parseMdx } from './parse.ts';
import { readName } from './programs.ts';
import { sortProblems } from './report.ts';
import { slice } from './slice.ts';
import { textOf, walk } from './tree.ts';
import type { EntryFolder, Position, Problem, ProgramFile, Prose } from './types.ts';
import { readYaml } from './yaml-reader.ts';

const text = z.string().trim().min(1);

/**
 * How the programs of one name end: `well`, in an error (`grpc/unavailable`), or not at all: a `part` is brought in by
 * others, and never run alone.
 */
const program = z.strictObject({ id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no kebab-case word'), ends: text });

const guideShapes = { title: text, description: text, programs: z.array(program).default([]) };

export type GuideProgram = z.output<typeof program>;

/** A stretch of a guide, in the order of its file. */
export type GuidePart =
  | ({ type: 'prose' } & Prose)
  | { type: 'section'; id: string; title: string; position: Position }
  | { type: 'program'; id: string; position: Position }
  | { type: 'file'; name: string; position: Position }
  | { type: 'plot'; of: string; title: string; position: Position };

export interface Guide {
  /** Its folder, and the last part of its address. */
  id: string;
  title: string;
  /** One sentence: what the reader can do afterwards. */
  description: string;
  programs: GuideProgram[];
  parts: GuidePart[];
}

/** Tags that a guide may hold, each on a line of its own, and their attributes, all of them needed. */
const tags: Record<string, readonly string[]> = {
  Section: ['id', 'title'],
  Program: ['id'],
  File: ['name'],
  Plot: ['of', 'title'],
};

const forbidden: Record<string, string> = {
  mdxjsEsm: 'A guide imports and exports nothing',
  mdxFlowExpression: 'A guide holds no expressions',
  mdxTextExpression: 'A guide holds no expressions',
  html: 'A guide holds no HTML',
  heading: 'A heading is written <Section id="…" title="…" />, so that its address is chosen and stays',
};

const frontmatter = /^---[ \t]*\r?\n([^]*?)^---[ \t]*$/m;

const attributesOf = (node: Node) => Object.fromEntries(node.attributes.map(({ name, value }) => [name, value ?? '']));

/** The words of a complaint about a tag; `undefined` when it is as it should be. */
function tagComplaint(node: Node): string | undefined {
  const wanted = tags[node.name];
  if (!wanted) return `<${node.name}> is no tag of a guide. ${suggestion(node.name, Object.keys(tags))}`;
  if (node.parent?.type !== 'root') return `<${node.name}> stands on a line of its own.`;
  if (node.children.length > 0) return `<${node.name} … /> holds nothing.`;
  const given = node.attributes.map(({ name }) => name);
  const missing = wanted.filter((name) => !node.attributes.some((one) => one.name === name && one.value));
  if (missing.length > 0) return `<${node.name}> lacks ${missing.map((name) => `${name}="…"`).join(' and ')}.`;
  const unknown = given.filter((name) => !wanted.includes(name));
  return unknown.length > 0 ? `<${node.name}> has no ${unknown.join(', ')}; it takes ${wanted.join(', ')}.` : undefined;
}

/** The words of a complaint about a table: a reader who hears it is told the name of each column. */
function tableComplaint(node: Node): string | undefined {
  const unnamed = node.children[0]?.children.some((cell) => textOf(cell).trim() === '') ?? false;
  return unnamed ? 'A column of the table has no name; write one into its first row.' : undefined;
}

function complaintOf(node: Node): string | undefined {
  if (node.type === 'tag') return tagComplaint(node);
  return node.type === 'table' ? tableComplaint(node) : forbidden[node.type];
}

function partOf(node: Node): GuidePart {
  const { id = '', title = '', name = '', of = '' } = attributesOf(node);
  const { position } = node;
  if (node.name === 'Section') return { type: 'section', id, title, position };
  if (node.name === 'Program') return { type: 'program', id, position };
  return node.name === 'File' ? { type: 'file', name, position } : { type: 'plot', of, title, position };
}

function partsOf(source: string, root: Node): GuidePart[] {
  const parts: GuidePart[] = [];
  let run: Node[] = [];
  const flush = () => {
    if (run.length > 0) parts.push({ type: 'prose', ...slice(source, run) });
    run = [];
  };
  for (const node of root.children) {
    if (node.type === 'yaml') continue;
    if (node.type !== 'tag') run.push(node);
    else {
      flush();
      parts.push(partOf(node));
    }
  }
  flush();
  return parts;
}

interface Found extends Position {
  message: string;
}

/** What is wrong between the tags of a guide and the files beside it. */
function checkFiles(guide: Guide, { programs, data }: GuideFiles, knownEntry: (id: string) => boolean, top: Position): Found[] {
  const found: Found[] = [];
  const named = new Map(guide.programs.map((one) => [one.id, one]));
  const have = new Set(programs.map(({ name }) => readName(name)?.item ?? name));
  const placed = guide.parts.flatMap((part) => (part.type === 'program' ? [part] : []));
  for (const { id, position } of placed) {
    if (!named.has(id)) found.push({ ...position, message: `"${id}" is not under programs; ${suggestion(id, [...named.keys()])}` });
  }
  for (const part of guide.parts) {
    if (part.type === 'file' && !data.some(({ name }) => name === part.name)) {
      found.push({ ...part.position, message: `There is no file "${part.name}" beside the guide.` });
    }
    if (part.type !== 'plot') continue;
    const drawn = programs.find(({ name }) => readName(name)?.item === part.of);
    if (!drawn) found.push({ ...part.position, message: `There is no program "${part.of}" whose output could be drawn.` });
  }
  for (const { id, ends } of guide.programs) {
    if (!have.has(id)) found.push({ ...top, message: `programs names "${id}", but there is no ${id}.ts (or another language) beside it.` });
    if (!placed.some((one) => one.id === id)) found.push({ ...top, message: `"${id}" is shown nowhere; place <Program id="${id}" />.` });
    if (ends !== 'well' && ends !== 'part' && !knownEntry(ends)) {
      found.push({ ...top, message: `"${id}" ends in "${ends}"; expected well, part, or an entry such as grpc/unavailable.` });
    }
  }
  for (const id of have)
    if (!named.has(id)) found.push({ ...top, message: `The program "${id}" is not under programs: add it, with how it ends.` });
  return found;
}

/** A file beside a guide that is no program: a schema, a configuration. */
export interface DataFile {
  name: string;
  source: string;
}

export interface GuideFiles {
  programs: readonly ProgramFile[];
  data: readonly DataFile[];
}

/** Programs whose record is missing or no longer holds. */
function checkRecords({ programs, orphanRecords, path }: EntryFolder, guide: Guide): Problem[] {
  const advice = `Run \`npx errdex verify guides/${guide.id} --write\` and look at the difference.`;
  const problem = (file: string, message: string): Problem => ({ file, line: 1, column: 1, rule: 'stale-record', message });
  const parts = new Set(guide.programs.filter(({ ends }) => ends === 'part').map(({ id }) => id));
  return [
    ...programs.flatMap(({ name, path: file, record, sha256, output, outSha256 }) => {
      if (parts.has(readName(name)?.item ?? '')) return [];
      if (!record || output === undefined) return [problem(file, `The program has no record of a run. ${advice}`)];
      if (record.sha256 !== sha256)
        return [problem(file, `What it runs with, or the program itself, changed since ${record.date}. ${advice}`)];
      return record.outSha256 === outSha256 ? [] : [problem(`${file}.out`, `The output is not what was recorded. ${advice}`)];
    }),
    ...orphanRecords.map((name) => problem(path, `records.json has "${name}", but there is no such program. ${advice}`)),
  ];
}

/**
 * Reads one guide and checks it with the files beside it.
 *
 * @param folder Its folder; `path` is that of `guide.mdx`.
 * @param data Files beside it that are no programs.
 * @param knownEntry Whether `system/slug` is an entry.
 * @returns The guide, absent when it can't be read, and all that is wrong, sorted by place. Never throws.
 */
export function parseGuide(
  folder: EntryFolder,
  data: readonly DataFile[],
  knownEntry: (id: string) => boolean,
): { guide: Guide | undefined; problems: Problem[] } {
  const { source, path, slug } = folder;
  const asProblem = (rule: string, { line, column, message }: Found): Problem => ({ file: path, line, column, rule, message });
  const top = { line: 1, column: 1 };
  const block = source.startsWith('---') ? frontmatter.exec(source)?.[1] : undefined;
  if (block === undefined) {
    return {
      guide: undefined,
      problems: [asProblem('bad-guide', { ...top, message: 'The guide has no frontmatter: title, description, programs.' })],
    };
  }
  const { value, complete, issues } = readYaml(block, guideShapes, { firstLine: 2 });
  const problems = issues.map((issue) => asProblem('bad-guide', issue));
  const parsed = parseMdx(source);
  if ('error' in parsed) return { guide: undefined, problems: [...problems, asProblem('syntax', parsed.error)] };
  for (const node of walk(parsed.root)) {
    const wrong = complaintOf(node);
    if (wrong !== undefined) problems.push(asProblem('bad-guide', { ...node.position, message: wrong }));
  }
  const parts = partsOf(source, parsed.root);
  const ids = parts.flatMap((part) => (part.type === 'section' ? [part] : []));
  for (const [index, { id, position }] of ids.entries()) {
    if (ids.findIndex((one) => one.id === id) < index)
      problems.push(asProblem('duplicate-id', { ...position, message: `Two sections are called "${id}".` }));
  }
  if (!complete) return { guide: undefined, problems: sortProblems(problems) };
  const guide: Guide = { id: slug, title: value.title ?? '', description: value.description ?? '', programs: value.programs ?? [], parts };
  problems.push(...checkFiles(guide, { ...folder, data }, knownEntry, top).map((found) => asProblem('bad-guide', found)));
  return { guide, problems: sortProblems([...problems, ...checkRecords(folder, guide)]) };
}

/** The entries that a guide links to, as `system/slug`, each once. */
export function entriesIn({ parts }: Guide): string[] {
  const links = parts.flatMap((part) =>
    part.type === 'prose' ? [...part.markdown.matchAll(/\]\(\/([a-z0-9-]+\/[a-z0-9-]+)\/(?:#[^)]*)?\)/g)] : [],
  );
  return [...new Set(links.map(([, entry = '']) => entry))];
}
