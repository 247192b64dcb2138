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

/**
 * The files of the harness that a Node.js program reaches: those that it names, those that they name, and so on.
 * A helper that somebody adds for another program so leaves this one's record alone.
 */
function reached(program: string, harness: readonly HarnessFile[]): Set<string> {
  const names = new Set<string>();
  const visit = (text: string, prefix: string) => {
    for (const { name, data } of harness) {
      if (names.has(name) || !text.includes(`${prefix}${name}'`)) continue;
      names.add(name);
      visit(Buffer.from(data).toString('utf8'), './');
    }
  };
  visit(program, '_harness/');
  return names;
}

/**
 * The hash in `ProgramRecord.sha256`: the program's bytes; then, for each harness file of its language that it may use
 * or of no language (`.proto`, `.json`), in the order of their names, a zero byte, the name, a zero byte, the file's
 * bytes. Only for Node.js is it known which files those are; programs of other languages count all of theirs.
 * @param name The program's file name, which tells its language.
 */
export function hashProgram(name: string, program: string | Uint8Array, harness: readonly HarnessFile[]): string {
  const hash = createHash('sha256').update(program);
  const language = languageOf(name);
  const used = language?.id === 'node' ? reached(Buffer.from(program).toString('utf8'), harness) : undefined;
  for (const file of harness) {
    if (language && !concerns(file.name, language)) continue;
    if (used && languageOf(file.name)?.id === 'node' && !used.has(file.name)) continue;
    hash.update(`\0${file.name}\0`).update(file.data);
  }
  return hash.digest('hex');
}
