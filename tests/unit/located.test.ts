import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { locatedFile, locator } from '../../src/catalog/located.ts';
import { readResolverData } from '../../src/library/index.ts';

const project = join(import.meta.dirname, '..', '..');
const data = readResolverData(project);
const text = 'rpc error: code = Unavailable desc = connection refused';
const seen = { system: 'grpc', slug: 'unavailable' };
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'errdex-located-'));
  cpSync(join(project, 'src', 'resolve'), join(root, 'src', 'resolve'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Asks, and remembers. */
function ask(some: string, known = data) {
  const { locate, save } = locator(root, known);
  const hit = locate(some);
  save();
  return hit;
}

/** Puts something wrong into what is remembered, so that it can be told from what is found. */
function falsify(): void {
  const file = locatedFile(root);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('unavailable', 'remembered'));
}

test('what was found once is not looked for again', () => {
  expect(ask(text)).toMatchObject(seen);
  falsify();
  expect(ask(text)).toMatchObject({ system: 'grpc', slug: 'remembered' });
});

test('that nothing was found is remembered too', () => {
  expect(ask('nothing to see here')).toBeUndefined();
  expect(ask('nothing to see here')).toBeUndefined();
});

test('a resolver that knows something else looks again', () => {
  ask(text);
  falsify();
  expect(ask(text, { ...data, entries: data.entries.slice(1) })).toMatchObject(seen);
});

test('a resolver whose code is another one looks again', () => {
  ask(text);
  falsify();
  const file = join(root, 'src', 'resolve', 'index.ts');
  writeFileSync(file, `${readFileSync(file, 'utf8')}// changed\n`);
  expect(ask(text)).toMatchObject(seen);
});

test('what is not asked for any more is forgotten', () => {
  ask(text);
  ask('another text');
  falsify();
  expect(ask(text)).toMatchObject(seen);
});
