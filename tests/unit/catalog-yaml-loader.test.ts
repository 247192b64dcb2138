/** Mappings and comparisons of all folders of content, as Astro is given them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { comparisonFiles, mappingFiles, systemFiles, yamlLoader } from '../../src/catalog/yaml-loader.ts';

let root: string;

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function load(room: typeof mappingFiles): Promise<Record<string, unknown>> {
  const stored = new Map<string, unknown>([['gone', {}]]);
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    store: { clear: () => stored.clear(), set: ({ id, data }: { id: string; data: unknown }) => stored.set(id, data) },
    parseData: async ({ data }: { data: unknown }) => Promise.resolve(data),
  } as unknown as LoaderContext;
  const { load: run } = yamlLoader('test', room);
  if (typeof run !== 'function') throw new Error('the loader has no function');
  await run(context);
  return Object.fromEntries(stored);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'errdex-yaml-'));
  write('own/systems/till/system.yaml', 'id: till');
  write('content/systems/grpc/system.yaml', 'id: grpc');
  write('content/mappings/grpc-http.yaml', 'id: grpc-http');
  vi.stubEnv('ERRDEX_CONTENT', 'own');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test('files of all folders are loaded, in the order of the folders; what is gone is dropped', async () => {
  write('own/mappings/a-b.yaml', 'id: a-b');
  write('own/confusables/till/a-vs-b.yaml', 'id: a-vs-b');
  write('own/confusables/stray.yaml', 'id: stray');
  expect(Object.keys(await load(systemFiles))).toEqual(['grpc', 'till']);
  expect(Object.keys(await load(mappingFiles))).toEqual(['grpc-http', 'a-b']);
  expect(await load(comparisonFiles)).toEqual({ 'till/a-vs-b': { id: 'a-vs-b' } });
});

test.each([
  [
    'own/mappings/grpc-http.yaml',
    'id: grpc-http',
    'own/mappings/grpc-http.yaml would have the address of content/mappings/grpc-http.yaml. Rename one',
  ],
  ['own/mappings/mine.yaml', 'id: grpc-http', 'own/mappings/mine.yaml has the id "grpc-http", expected "mine". Name both alike.'],
  ['own/mappings/mine.yaml', 'id: [', "own/mappings/mine.yaml can't be read: "],
  ['own/mappings/mine.yaml', '', 'own/mappings/mine.yaml holds no keys'],
])('%s with %j is an error that says what to do', async (path, text, message) => {
  write(path, text);
  await expect(load(mappingFiles)).rejects.toThrow(message);
});
