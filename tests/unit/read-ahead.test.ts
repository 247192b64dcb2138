import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReadMemo } from '../../src/entry/lint.ts';
import { loadEntries, readAhead, readMemo } from '../../src/library/index.ts';
import { readBackwards } from '../../src/library/read-ahead.ts';

const project = join(import.meta.dirname, '..', '..');
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'errdex-ahead-'));
  cpSync(join(project, 'tests', 'fixtures', 'lint', 'valid'), root, { recursive: true });
  cpSync(join(project, 'src', 'entry'), join(root, 'src', 'entry'), { recursive: true });
  for (const name of ['satteri', 'yaml', 'zod']) {
    cpSync(join(project, 'node_modules', name, 'package.json'), join(root, 'node_modules', name, 'package.json'));
  }
});
afterEach(() => rmSync(root, { recursive: true }));

/** Loads with a memo. @returns What was loaded, and which entries had to be read. */
function load() {
  const memo = readMemo(root);
  const read: string[] = [];
  const set: ReadMemo['set'] = (folder, made) => {
    read.push(folder.slug);
    memo.set(folder, made);
  };
  return { loaded: loadEntries(root, { get: memo.get, set }), read };
}

test('what was read from the end comes to the same, and need not be read again', () => {
  readBackwards(root);
  const { loaded, read } = load();
  expect(read).toEqual([]);
  expect(loaded).toEqual(loadEntries(root));
});

test('it ends where it meets an entry that was read from the front', () => {
  load();
  const folder = join(root, 'node_modules', '.cache', 'errdex-read');
  const ofFirst = readdirSync(folder).find((name) => readFileSync(join(folder, name), 'utf8').includes('demo/broken/entry.mdx'));
  rmSync(join(folder, ofFirst ?? ''));
  // From the back it meets `ok`, which is known, and reads no further.
  readBackwards(root);
  expect(load().read).toEqual(['broken']);
});

test('few entries are worth no thread, nor are entries that are remembered', async () => {
  await expect(readAhead(root, readMemo(root))()).resolves.toBeUndefined();
  expect(readdirSync(join(root, 'node_modules', '.cache', 'errdex-read'))).toEqual([]);
  load();
  expect(readMemo(root).empty).toBe(false);
});
