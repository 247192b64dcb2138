import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReadMemo } from '../../src/entry/lint.ts';
import { loadEntries, readMemo } from '../../src/library/index.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'errdex-memo-'));
  cpSync(join(import.meta.dirname, '..', 'fixtures', 'lint', 'valid'), root, { recursive: true });
  // The memo looks at the code of its project, and at the versions of what reads.
  cpSync(join(import.meta.dirname, '..', '..', 'src', 'entry'), join(root, 'src', 'entry'), { recursive: true });
  for (const name of ['satteri', 'yaml', 'zod']) {
    cpSync(join(import.meta.dirname, '..', '..', 'node_modules', name, 'package.json'), join(root, 'node_modules', name, 'package.json'));
  }
});
afterEach(() => rmSync(root, { recursive: true }));

/** Loads with the memo on disk. @returns What was loaded, and which entries had to be read. */
function load(): { loaded: ReturnType<typeof loadEntries>; read: string[] } {
  const memo = readMemo(root);
  const read: string[] = [];
  const watched: ReadMemo = {
    get: memo.get,
    set: (folder, made) => {
      read.push(folder.slug);
      memo.set(folder, made);
    },
  };
  const loaded = loadEntries(root, watched);
  memo.prune();
  return { loaded, read };
}

function edit(path: string, from: string, to: string): void {
  const file = join(root, path);
  const before = readFileSync(file, 'utf8');
  if (!before.includes(from)) throw new Error(`${path} has no "${from}"`);
  writeFileSync(file, before.replace(from, to));
}

test('what is remembered is what reading comes to', () => {
  expect(load().read).toEqual(['broken', 'ok']);
  const { loaded, read } = load();
  expect(read).toEqual([]);
  expect(loaded).toEqual(loadEntries(root));
});

test.each([
  ['the words of an entry', 'content/systems/demo/broken/entry.mdx', '## Causes', 'More words.\n\n## Causes', ['broken']],
  ['a program', 'content/systems/demo/ok/returned.ts', 'import', '// changed\nimport', ['ok']],
  ['what it printed', 'content/systems/demo/ok/returned.ts.out', '', 'more\n', ['ok']],
  ['a rule', 'src/entry/rules/long-summary.ts', 'import', '// changed\nimport', ['broken', 'ok']],
  ['a parser', 'node_modules/satteri/package.json', '{', '{ ', ['broken', 'ok']],
])('a change of %s is seen', (_, path, from, to, read) => {
  load();
  edit(path, from, to);
  const again = load();
  expect(again.read).toEqual(read);
  expect(again.loaded).toEqual(loadEntries(root));
});

test('a problem is told again, and what rules of the whole library say is worked out anew', () => {
  edit('content/systems/demo/ok/entry.mdx', '## Causes', '<Cuase id="a">\n\nText\n\n</Cuase>\n\n## Causes');
  const first = load().loaded.problems;
  expect(first.length).toBeGreaterThan(0);
  expect(load().loaded.problems).toEqual(first);
  // Nothing in the folder of the other entry changes, but what it may link to does.
  rmSync(join(root, 'content', 'systems', 'demo', 'ok'), { recursive: true });
  const { loaded, read } = load();
  expect(read).toEqual([]);
  expect(loaded.problems).toEqual(loadEntries(root).problems);
});

test('what no build asks for is removed', () => {
  load();
  const folder = join(root, 'node_modules', '.cache', 'errdex-read');
  expect(readdirSync(folder)).toHaveLength(2);
  edit('content/systems/demo/broken/entry.mdx', '## Causes', 'More words.\n\n## Causes');
  load();
  expect(readdirSync(folder)).toHaveLength(2);
});
