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

/** All files of a system's `_harness`, sorted by name. Empty when there is none. */
export function readHarness(systemFolder: string): HarnessFile[] {
  const folder = join(systemFolder, '_harness');
  return filesBelow(folder).map((name) => ({ name: name.split(sep).join('/'), data: readFileSync(join(folder, name)) }));
}

/**
 * The hash in `ProgramRecord.sha256`: the program's bytes; then, for each harness file of its language or of none
 * (`.proto`, `.json`), in the order of their names, a zero byte, the name, a zero byte, the file's bytes.
 * @param name The program's file name, which tells its language.
 */
export function hashProgram(name: string, program: string | Uint8Array, harness: readonly HarnessFile[]): string {
  const hash = createHash('sha256').update(program);
  const language = languageOf(name);
  for (const file of harness) {
    if (language && !concerns(file.name, language)) continue;
    hash.update(`\0${file.name}\0`).update(file.data);
  }
  return hash.digest('hex');
}
