/** What a record is bound to: the bytes of a program and of the harness that it runs with. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { concerns, languageOf } from '../entry/languages.ts';
import { filesBelow } from './files.ts';

/** SHA-256 in hex. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** A file of a system's `_harness`, its path relative to it and with slashes. */
export interface HarnessFile {
  name: string;
  data: Uint8Array;
}

/** All files of a system's `_harness` that programs use, sorted by name: not what is written there for authors. */
export function readHarness(systemFolder: string): HarnessFile[] {
  const folder = join(systemFolder, '_harness');
  const used = filesBelow(folder).filter((name) => !name.endsWith('.md'));
  return used.map((name) => ({ name: name.split(sep).join('/'), data: readFileSync(join(folder, name)) }));
}

const texts = new WeakMap<HarnessFile, string>();

/** Hundreds of programs share a harness; nobody changes a file that was read. */
function textOf(file: HarnessFile): string {
  const known = texts.get(file);
  if (known !== undefined) return known;
  const text = Buffer.from(file.data).toString('utf8');
  texts.set(file, text);
  return text;
}

const reachable = new WeakMap<readonly HarnessFile[], Map<string, ReadonlySet<string>>>();

/** A file of a harness, and those of it that it reaches. */
function reachedFrom(name: string, harness: readonly HarnessFile[]): ReadonlySet<string> {
  const known = reachable.get(harness) ?? new Map<string, ReadonlySet<string>>();
  reachable.set(harness, known);
  const before = known.get(name);
  if (before) return before;
  const names = new Set([name]);
  // Grows while it is walked.
  for (const one of names) {
    const file = harness.find((other) => other.name === one);
    for (const other of harness) if (file && textOf(file).includes(`./${other.name}'`)) names.add(other.name);
  }
  known.set(name, names);
  return names;
}

/**
 * The files that a Node.js program reaches: those that it names, those that they name, and so on; of the harness, and
 * programs beside it. A helper that somebody adds for another program so leaves this one's record alone.
 *
 * @param start Text from which to begin, and what stands before the name of a harness file in it.
 */
function reached(
  start: { text: string; prefix: '_harness/' | './' },
  harness: readonly HarnessFile[],
  beside: readonly HarnessFile[],
): { harness: Set<string>; beside: HarnessFile[] } {
  const names = new Set<string>();
  const programs = new Set<HarnessFile>();
  const visit = (text: string, prefix: string) => {
    for (const { name } of harness) {
      if (names.has(name) || !text.includes(`${prefix}${name}'`)) continue;
      for (const one of reachedFrom(name, harness)) names.add(one);
    }
    if (prefix === './') return;
    for (const program of beside) {
      // A module is imported from './…'; a file that is read is named in whatever way its path is put together.
      const named = text.includes(`'./${program.name}'`) || (languageOf(program.name) === undefined && text.includes(`'${program.name}'`));
      if (programs.has(program) || !named) continue;
      programs.add(program);
      visit(textOf(program), prefix);
    }
  };
  visit(start.text, start.prefix);
  return { harness: names, beside: beside.filter((program) => programs.has(program)) };
}

/**
 * Scenes: servers, proxies and broken paths that the harness plays in Node.js for programs of every language. A program
 * names the scene that it starts, `"front"`, and so does a helper of its language.
 */
const scenes = 'scenes/';

/** The scenes that a text starts, and what they reach. */
function scenesOf(texts: readonly string[], harness: readonly HarnessFile[]): Set<string> {
  const names = new Set<string>();
  for (const file of harness) {
    const { name } = file;
    if (!name.startsWith(scenes)) continue;
    const quoted = `"${name.slice(scenes.length).replace(/\.ts$/, '')}"`;
    if (!texts.some((text) => text.includes(quoted))) continue;
    names.add(name);
    // What all scenes begin with is theirs, too.
    const text = `${textOf(file)} './scene.ts'`.replaceAll("'../", "'./");
    for (const reachedName of reached({ text, prefix: './' }, harness, []).harness) names.add(reachedName);
  }
  return names;
}

/** Programs that a harness starts by itself lie in this folder of it, whatever their language. */
const started = 'clients/';

/**
 * The hash in `ProgramRecord.sha256`: the program's bytes; then, for each harness file of its language that it may use
 * or of no language (`.proto`, `.json`), in the order of their names, a zero byte, the name, a zero byte, the file's
 * bytes; then likewise the programs beside it that it imports. Only for Node.js is it known which files those are;
 * programs of other languages count all of theirs, and the scenes that they start. Where a file of the harness runs the
 * language's programs, it and what it reaches count instead.
 *
 * @param name The program's file name, which tells its language.
 * @param beside Programs of the same folder.
 */
export function hashProgram(
  name: string,
  program: string | Uint8Array,
  harness: readonly HarnessFile[],
  beside: readonly HarnessFile[] = [],
): string {
  const hash = createHash('sha256').update(program);
  const language = languageOf(name);
  const text = Buffer.from(program).toString('utf8');
  const used =
    language?.id === 'node'
      ? reached({ text, prefix: '_harness/' }, harness, beside)
      : language?.driver !== undefined
        ? reached({ text: `'./${language.driver}'`, prefix: './' }, harness, [])
        : undefined;
  const own = language && harness.filter(({ name: file }) => concerns(file, language));
  const played = used === undefined ? scenesOf([text, ...(own ?? []).map(textOf)], harness) : undefined;
  const counts = (file: string) => {
    if (used?.harness.has(file) || played?.has(file)) return true;
    if (language && !concerns(file, language)) return false;
    const written = languageOf(file);
    return written === undefined || (used === undefined && !file.startsWith(started));
  };
  for (const file of [...harness.filter((one) => counts(one.name)), ...(used?.beside ?? [])]) {
    hash.update(`\0${file.name}\0`).update(file.data);
  }
  return hash.digest('hex');
}
