/** What a reader can store: the lists name every file that is needed, as it was built, and no other. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEntries } from '../../src/library/index.ts';
import { type FileList, listPath, missingPath, type OfflineIndex, sitePart, workerPath } from '../../src/offline/lists.ts';
import { readResources } from '../support/html.ts';
import { builtFiles, dist, fileFor, root } from '../support/site.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(join(dist, path), 'utf8'));
const index = json('/offline/index.json') as OfflineIndex;
const lists = new Map(index.parts.map(({ id }) => [id, json(listPath(id)) as FileList]));
const all = [...lists.values()].flat();
const paths = (id: string) => new Set(lists.get(id)?.map(([path]) => path));

test('there is a part for each system, and one that all need', () => {
  expect([...lists.keys()].sort()).toEqual([sitePart, ...loadEntries(root).systems.map(({ id }) => id)].sort());
});

test('each file is there, once, with its hash and its size', () => {
  const wrong = all.filter(([path, hash, bytes]) => {
    const content = readFileSync(fileFor(path) ?? join(dist, path));
    return content.length !== bytes || !createHash('sha256').update(content).digest('base64url').startsWith(hash);
  });
  expect(wrong).toEqual([]);
  expect(new Set(all.map(([path]) => path)).size).toBe(all.length);
});

test('the index tells how much a part is', () => {
  for (const { id, files, bytes } of index.parts) {
    expect(lists.get(id)?.length).toBe(files);
    expect(lists.get(id)?.reduce((sum, [, , size]) => sum + size, 0)).toBe(bytes);
  }
});

describe('a stored page', () => {
  const site = paths(sitePart);
  const pages = all.filter(([path]) => path.endsWith('/')).map(([path]) => path);

  test('has its style and its scripts with it', () => {
    const missing = pages.flatMap((path) => {
      const { styles, scripts } = readResources(fileFor(path) ?? '');
      return [...styles, ...scripts.map(({ src }) => src)].filter((one) => !site.has(one)).map((one) => `${path}: ${one}`);
    });
    expect(missing).toEqual([]);
  });

  test('is no page that only leads on', () => {
    const leading = pages.filter((path) => readFileSync(fileFor(path) ?? '', 'utf8').includes('errdex-to'));
    expect(leading).toEqual([]);
  });

  test('every entry is one, with what is folded on it', () => {
    for (const { entry } of loadEntries(root).entries) {
      const home = `/${entry.system}/${entry.slug}/`;
      const own = paths(entry.system);
      const built = builtFiles(join(dist, home)).filter((name) => name.endsWith('index.html'));
      expect(built.map((name) => home + name.replace(/index\.html$/, '')).filter((path) => !own.has(path))).toEqual([]);
    }
  });
});

test('the box, the search and the page for what is missing belong to what all need', () => {
  const site = paths(sitePart);
  for (const path of [
    '/',
    '/search/',
    '/offline/',
    missingPath,
    '/aliases.json',
    '/resolver.json',
    '/resolver/grpc.json',
    '/words/contents.json',
  ])
    expect(site, path).toContain(path);
  for (const name of builtFiles().filter((one) => /^(?:_astro|words\/parts)\//.test(one))) expect(site).toContain(`/${name}`);
});

test('every text of the full-text search belongs to one part', () => {
  const texts = builtFiles().filter((name) => /^words\/(?!parts\/)/.test(name));
  const listed = new Set(all.map(([path]) => path));
  expect(texts.filter((name) => !listed.has(`/${name}`))).toEqual([]);
});

test('the service worker is one script, and no page loads it by itself', () => {
  expect(existsSync(join(dist, workerPath))).toBe(true);
  expect(readFileSync(join(dist, workerPath), 'utf8')).not.toMatch(/\bimport\b|\bexport\b|importScripts|process\.env/);
});
