import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAll } from '../../src/integrations/ready-files.ts';

const root = join(import.meta.dirname, '..', '..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdex-ready-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('all files are there when it has ended, each with its content, in folders that it makes', async () => {
  const files = Array.from({ length: 450 }, (_, i) => ({ path: `a/${i % 7}/${i}.txt`, content: () => `text ${i} ☃` }));
  await writeAll([...files], { root, folder });
  expect(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())).toHaveLength(450);
  for (const { path, content } of files) expect(readFileSync(join(folder, path), 'utf8')).toBe(content());
});

test('a file that cannot be written ends it with what is wrong', async () => {
  mkdirSync(join(folder, 'a.txt'));
  await expect(writeAll([{ path: 'a.txt', content: () => 'x' }], { root, folder })).rejects.toThrow(/can't be written: .*EISDIR/);
});
