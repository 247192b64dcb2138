import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { highlightFolder, highlightStore, pruneHighlights } from '../../src/catalog/highlight-store.ts';
import { highlight, useHighlightStore } from '../../src/render/highlight.ts';

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'errdex-highlight-'));
  write('src/render/highlight.ts', '1');
  write('src/render/inline.ts', '1');
  write('src/render/line-memo.ts', '1');
  write('node_modules/shiki/package.json', '{"version":"1"}');
});
afterEach(() => {
  useHighlightStore(undefined);
  rmSync(root, { recursive: true });
});

test('what was highlighted once comes from the store, for the same code, language and marks only', async () => {
  useHighlightStore(highlightStore(root));
  const made = await highlight('const a = 1', 'ts');
  const [name = ''] = readdirSync(highlightFolder(root));
  writeFileSync(join(highlightFolder(root), name), 'kept');
  expect(await highlight('const a = 1', 'typescript')).toBe('kept');
  expect(await highlight('const a = 1', 'ts', [1])).toBe(`<mark>${made}</mark>`);
  expect(await highlight('const a = 1', 'text')).toBe('const a = 1');
});

test('another highlighter starts anew', () => {
  highlightStore(root).set('block', 'old');
  expect(highlightStore(root).get('block')).toBe('old');
  write('node_modules/shiki/package.json', '{"version":"2"}');
  expect(highlightStore(root).get('block')).toBeUndefined();
});

test('blocks that no build asked for in a month are removed, those in use stay', () => {
  const store = highlightStore(root);
  store.set('used', 'a');
  store.set('unused', 'b');
  const old = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
  for (const name of readdirSync(highlightFolder(root))) utimesSync(join(highlightFolder(root), name), old, old);
  expect(store.get('used')).toBe('a');
  pruneHighlights(root);
  expect(store.get('used')).toBe('a');
  expect(store.get('unused')).toBeUndefined();
});
