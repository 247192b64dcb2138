import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderAll } from '../../src/catalog/render-all.ts';
import type { RenderTask } from '../../src/catalog/render-thread.ts';
import { pruneStored, readStored, storedFile } from '../../src/catalog/stored.ts';
import { loadEntries } from '../../src/library/index.ts';

const project = join(import.meta.dirname, '..', '..');
const { entries } = loadEntries(join(import.meta.dirname, '..', 'fixtures', 'lint', 'valid'));
const many = 10;
const threads = 2;
/** A thread loads the highlighter before its first answer. */
const timeout = 120_000;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdex-catalog-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function tasks(count: number): RenderTask[] {
  return Array.from({ length: count }, (_, i) => {
    const loaded = entries[i % entries.length];
    if (!loaded) throw new Error('the fixture has no entries');
    return { file: storedFile(folder, `entry-${i}`), entry: loaded.entry, programs: loaded.programs };
  });
}

test('threads render what one thread renders', { timeout }, async () => {
  const few = tasks(entries.length);
  await renderAll(project, few);
  const expected = few.map(readStored);
  expect(expected.flatMap(({ programs }) => programs.map(({ html }) => html)).join('')).toContain('<i class="');
  await renderAll(project, tasks(many), { threads });
  expect(readdirSync(folder)).toHaveLength(many);
  for (const [i, task] of tasks(many).entries()) expect(readStored(task)).toEqual(expected[i % expected.length]);
});

test('an entry that cannot be written ends the work with its path', { timeout }, async () => {
  const broken = tasks(many).map((task, i) => (i === 5 ? { ...task, file: folder } : task));
  await expect(renderAll(project, broken, { threads })).rejects.toThrow(/demo.*entry\.mdx can't be rendered/);
});

test('what no entry has any more is removed, and nothing else', async () => {
  await renderAll(project, tasks(3));
  const [first, second] = tasks(3).map(({ file }) => file);
  pruneStored(folder, [first ?? '', second ?? '']);
  expect(existsSync(first ?? '')).toBe(true);
  expect(readdirSync(folder)).toHaveLength(2);
});

test('there is nothing to remove before the first build', () => {
  expect(() => pruneStored(join(folder, 'none'), [])).not.toThrow();
});
