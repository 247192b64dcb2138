import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readResolverData, rememberedResolverData, resolverMemoFile } from '../../src/library/index.ts';
import { compile, resolve } from '../../src/resolve/index.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'errdex-resolver-memo-'));
  const own = join(import.meta.dirname, '..', '..', 'content');
  for (const part of ['system.yaml', 'shapes.yaml', 'phrases.yaml', 'unavailable/entry.mdx', 'internal/entry.mdx'])
    cpSync(join(own, 'systems', 'grpc', part), join(root, 'content', 'systems', 'grpc', part));
  cpSync(join(own, 'confusables', 'grpc'), join(root, 'content', 'confusables', 'grpc'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Marks what is kept, so that it shows where it came from. */
function mark(): void {
  const file = resolverMemoFile(root);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('UNAVAILABLE', 'KEPT'));
}

const names = () => rememberedResolverData(root).entries.map(({ name }) => name);

test('what is kept is what is read, and answers as it does', () => {
  rememberedResolverData(root);
  const kept = rememberedResolverData(root);
  const read = readResolverData(root);
  expect(kept).toEqual(JSON.parse(JSON.stringify(read)));
  const line = '14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED 127.0.0.1:50051';
  expect(resolve(line, compile(kept))).toEqual(resolve(line, compile(read)));
});

test.each([
  ['an entry', 'content/systems/grpc/unavailable/entry.mdx'],
  ['the phrases', 'content/systems/grpc/phrases.yaml'],
  ['the system', 'content/systems/grpc/system.yaml'],
])('what changed is read anew: %s', (_what, path) => {
  expect(names()).toEqual(['INTERNAL', 'UNAVAILABLE']);
  mark();
  expect(names()).toEqual(['INTERNAL', 'KEPT']);
  appendFileSync(join(root, path), '\n');
  expect(names()).toEqual(['INTERNAL', 'UNAVAILABLE']);
});

test('so is a new entry, and one that went', () => {
  names();
  mark();
  const entry = join(root, 'content', 'systems', 'grpc', 'internal');
  rmSync(entry, { recursive: true });
  expect(names()).toEqual(['UNAVAILABLE']);
  mark();
  cpSync(join(import.meta.dirname, '..', '..', 'content', 'systems', 'grpc', 'ok', 'entry.mdx'), join(dirname(entry), 'ok', 'entry.mdx'));
  expect(names()).toEqual(['OK', 'UNAVAILABLE']);
});

test('a new folder of mappings is seen', () => {
  names();
  mark();
  mkdirSync(join(root, 'content', 'mappings'));
  writeFileSync(join(root, 'content', 'mappings', 'none.yaml'), 'tables: []\n');
  expect(names()).toEqual(['INTERNAL', 'UNAVAILABLE']);
});

test.each([
  ['broken', '{"digest":'],
  ['something else', '5'],
])('a memo that is %s is written anew', (_what, text) => {
  names();
  writeFileSync(resolverMemoFile(root), text);
  expect(names()).toEqual(['INTERNAL', 'UNAVAILABLE']);
  mark();
  expect(names()).toEqual(['INTERNAL', 'KEPT']);
});

test('without room for a memo there is none', () => {
  writeFileSync(join(root, 'node_modules'), 'a file stands in the way');
  expect(names()).toEqual(['INTERNAL', 'UNAVAILABLE']);
});
