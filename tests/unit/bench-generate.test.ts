import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alertRules } from '../../src/entry/runbook.ts';
import { loadEntries } from '../../src/library/index.ts';
import { writeSystems } from '../bench/generate/project.ts';
import { proseOf } from '../bench/generate/prose.ts';

const valid = join(import.meta.dirname, '..', 'fixtures', 'lint', 'valid');
const count = 24;
let root: string;

/** Two systems beside the fixture's own. */
function write(): void {
  cpSync(valid, root, { recursive: true });
  writeSystems(root, count, proseOf(root), count / 2);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'errdex-generate-'));
  write();
});
afterAll(() => rmSync(root, { recursive: true }));

const generated = () => loadEntries(root).entries.filter(({ entry }) => entry.system !== 'demo');

test('what the bench generates passes the lint, and is as much as was asked for', () => {
  expect(loadEntries(root).problems).toEqual([]);
  expect(generated()).toHaveLength(count);
  expect(new Set(generated().map(({ entry }) => entry.system)).size).toBe(2);
});

test('every generated entry has six programs, and no two programs are alike', () => {
  const programs = generated().map((one) => one.programs);
  expect(new Set(programs.map((some) => some.length))).toEqual(new Set([6]));
  const shown = programs.flat().map(({ region }) => region?.code);
  expect(new Set(shown).size).toBe(shown.length);
});

test('every generated entry has an alert rule that a build can read', () => {
  expect(new Set(generated().map(({ entry }) => alertRules(entry).length))).toEqual(new Set([1]));
});

test('the same is generated at each run', () => {
  const [first] = generated();
  const files = [first?.folder.path ?? '', ...(first?.programs.map(({ file }) => file.path) ?? [])];
  const read = () => files.map((file) => readFileSync(file, 'utf8'));
  const before = read();
  rmSync(root, { recursive: true });
  write();
  expect(read()).toEqual(before);
});
