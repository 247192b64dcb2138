/** What was worked out of a built file, as long as it is the same file: kept ones keep their size and their time. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { look } from './manifest.ts';

type Row<T> = [size: number, modified: number, value: T];

interface Remembered<T> {
  code: string;
  rows: Record<string, Row<T>>;
}

function read<T>(file: string, code: string): Record<string, Row<T>> {
  try {
    const before = JSON.parse(readFileSync(file, 'utf8')) as Remembered<T>;
    return before.code === code ? before.rows : {};
  } catch {
    return {};
  }
}

/**
 * @param file Path of the file in which it is remembered.
 * @param code See `codeDigest`: other code may work something else out.
 * @returns `of`, which works a value out or remembers it (plain data; not `undefined`), and `save`, which forgets files
 *   that were not asked for.
 */
export function fileMemo<T>(file: string, code: string): { of: (name: string, path: string, work: () => T) => T; save: () => void } {
  const before = read<T>(file, code);
  const rows: Record<string, Row<T>> = {};
  return {
    of(name, path, work) {
      const found = look(path);
      const known = before[name];
      const same = known !== undefined && found?.size === known[0] && found.modified === known[1];
      const value = same ? known[2] : work();
      if (found) rows[name] = [found.size, found.modified, value];
      return value;
    },
    save() {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.unfinished`, JSON.stringify({ code, rows } satisfies Remembered<T>));
      renameSync(`${file}.unfinished`, file);
    },
  };
}
