import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BuildOutput } from '../../src/kept/build-output.ts';
import { codeDigest } from '../../src/kept/code-digest.ts';
import { fileMemo } from '../../src/kept/file-memo.ts';
import { fingerprint, fingerprints } from '../../src/kept/fingerprint.ts';
import { filesIn } from '../../src/kept/manifest.ts';
import { planMoves } from '../../src/kept/moves.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'errdex-kept-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const paths = (folder: string) => [...filesIn(join(root, folder)).keys()].sort();
const start = (code = 'code') => new BuildOutput(join(root, 'dist'), join(root, 'cache'), code);

/** One whole build: `files` by path, each with its key and its text. @returns What was made, not kept. */
function build(files: Record<string, [key: string, text: string]>, code?: string): string[] {
  const output = start(code);
  const missing = Object.entries(files).filter(([path, [key]]) => !output.keep(path, key));
  mkdirSync(join(root, 'next'));
  output.moveInto(join(root, 'next'));
  write('next', Object.fromEntries(missing.map(([path, [, text]]) => [path, text])));
  swap(output);
  return missing.map(([path]) => path);
}

function swap(output: BuildOutput): void {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(join(root, 'next'), join(root, 'dist'));
  output.finish();
}

describe('a file is kept', () => {
  const files: Record<string, [string, string]> = { 'a/one.txt': ['1', 'one'], 'a/b/two.txt': ['2', 'two'], 'three.txt': ['3', 'three'] };

  test('when nothing has changed', () => {
    expect(build(files)).toEqual(Object.keys(files));
    expect(build(files)).toEqual([]);
    expect(build(files)).toEqual([]);
    expect(paths('dist')).toEqual(Object.keys(files).sort());
    expect(read('dist/a/b/two.txt')).toBe('two');
  });

  test('but not when its key is another one, or it was not there before', () => {
    build(files);
    expect(build({ ...files, 'a/one.txt': ['new', 'another'], 'a/four.txt': ['4', 'four'] })).toEqual(['a/one.txt', 'a/four.txt']);
    expect(read('dist/a/one.txt')).toBe('another');
    expect(read('dist/a/b/two.txt')).toBe('two');
  });

  test('but not when our code is another one', () => {
    build(files);
    expect(build(files, 'other')).toEqual(Object.keys(files));
  });

  test('but not when somebody changed or removed it', () => {
    build(files);
    write('dist', { 'a/one.txt': 'uno' });
    rmSync(join(root, 'dist', 'three.txt'));
    expect(build(files)).toEqual(['a/one.txt', 'three.txt']);
    expect(read('dist/a/one.txt')).toBe('one');
  });

  test('and what nobody asks for any more, or knows nothing of, is gone', () => {
    build(files);
    write('dist', { 'a/b/two.txt.br': 'compressed by hand', 'three.txt.br': 'compressed by hand' });
    const { 'a/one.txt': _, ...rest } = files;
    expect(build(rest)).toEqual([]);
    expect(paths('dist')).toEqual(['a/b/two.txt', 'three.txt']);
  });

  test('but not when the next build has it already', () => {
    build(files);
    const output = start();
    expect(output.keep('three.txt', '3')).toBe(true);
    write('next', { 'three.txt': 'made meanwhile' });
    output.moveInto(join(root, 'next'));
    swap(output);
    expect(read('dist/three.txt')).toBe('made meanwhile');
  });

  test('and a file that was announced and never made is not remembered', () => {
    build(files);
    const output = start();
    output.keep('never.txt', '5');
    mkdirSync(join(root, 'next'));
    output.moveInto(join(root, 'next'));
    swap(output);
    write('dist', { 'never.txt': 'by somebody else' });
    expect(start().keep('never.txt', '5')).toBe(false);
  });

  test('and who asks after the files have moved is told', () => {
    const output = start();
    output.moveInto(join(root, 'next'));
    expect(() => output.keep('late.txt', '1')).toThrow('late.txt came too late');
  });
});

describe('a build that fails leaves the last one as it was', () => {
  const files: Record<string, [string, string]> = { 'a/one.txt': ['1', 'one'], 'a/two.txt': ['2', 'two'], 'b/three.txt': ['3', 'three'] };

  function fail(): BuildOutput {
    build(files);
    const output = start();
    output.keep('a/one.txt', '1');
    output.keep('b/three.txt', '3');
    write('next', { 'a/two.txt': 'new' });
    output.moveInto(join(root, 'next'));
    expect(paths('dist')).toEqual(['a/two.txt']);
    return output;
  }

  test('when it ends by itself', () => {
    fail().undo();
    expect(paths('dist')).toEqual(['a/one.txt', 'a/two.txt', 'b/three.txt']);
    expect(read('dist/a/two.txt')).toBe('two');
  });

  test('when it is killed, as soon as the next one begins', () => {
    fail();
    start();
    expect(paths('dist')).toEqual(['a/one.txt', 'a/two.txt', 'b/three.txt']);
    expect(existsSync(join(root, 'cache', 'moves.json'))).toBe(false);
  });

  test('when it is killed between the two folders that change places', () => {
    const output = fail();
    renameSync(join(root, 'dist'), output.aside);
    start();
    expect(paths('dist')).toEqual(['a/one.txt', 'a/two.txt', 'b/three.txt']);
  });
});

test('a folder of which everything moves is moved whole', () => {
  const all = ['a/b/1', 'a/b/2', 'a/c/1', 'a/3', 'd/1', 'd/2'];
  expect(planMoves(all, new Set(['a/b/1', 'a/b/2', 'a/3', 'd/1', 'd/2']), () => false)).toEqual(['a/b', 'a/3', 'd']);
  expect(planMoves(all, new Set(all), (path) => path === 'a')).toEqual(['a/b', 'a/c', 'a/3', 'd']);
  expect(planMoves(all, new Set(), () => false)).toEqual([]);
});

test('what was worked out of a file is remembered as long as it is the same file and the same code', () => {
  write('dist', { 'a.txt': 'one' });
  const file = join(root, 'dist', 'a.txt');
  const ask = (answer: string, code = 'code', names = ['a.txt']) => {
    const memo = fileMemo<string>(join(root, 'cache', 'memo.json'), code);
    const answers = names.map((name) => memo.of(name, file, () => answer));
    memo.save();
    return answers[0];
  };
  expect(ask('first')).toBe('first');
  expect(ask('second')).toBe('first');
  expect(ask('third', 'other code')).toBe('third');
  expect(ask('fourth', 'other code')).toBe('third');
  write('dist', { 'a.txt': 'longer' });
  expect(ask('fifth', 'other code')).toBe('fifth');
  utimesSync(file, 1, 1);
  expect(ask('sixth', 'other code')).toBe('sixth');
  // Nobody asks for it once, and it is forgotten.
  ask('', 'other code', []);
  expect(ask('seventh', 'other code')).toBe('seventh');
});

describe('a fingerprint', () => {
  test('changes with what is in the data, however deep', () => {
    const value = (text: string) => ({ list: [{ text }], none: undefined });
    expect(fingerprint(value('a'))).toBe(fingerprint(value('a')));
    expect(fingerprint(value('a'))).not.toBe(fingerprint(value('b')));
    expect(fingerprints('a', 'b')).not.toBe(fingerprints('ab'));
    expect(fingerprints(undefined, 'a')).not.toBe(fingerprints('a', undefined));
  });

  test('refuses what it would not see a change of', () => {
    expect(() => fingerprint({ cards: new Map([['a', 1]]) })).toThrow('"cards" is no plain data');
  });
});

test('the digest of the code changes with our files, the packages and the address of the site', () => {
  const project = (files: Record<string, string> = {}) => {
    rmSync(join(root, 'project'), { recursive: true, force: true });
    const before = {
      'src/a/one.ts': '1',
      'public/favicon.svg': '<svg/>',
      'astro.config.mjs': '',
      'package.json': '{"devDependencies":{"astro":"1"}}',
      'node_modules/astro/package.json': '{"version":"1"}',
    };
    write('project', { ...before, ...files });
    return codeDigest(join(root, 'project'), 'https://errdex.example');
  };
  const digests = [
    project(),
    project({ 'src/a/one.ts': '2' }),
    project({ 'src/a/two.css': '' }),
    project({ 'public/favicon.svg': '<svg></svg>' }),
    project({ 'astro.config.mjs': '// other' }),
    project({ 'node_modules/astro/package.json': '{"version":"2"}' }),
    project({ 'node_modules/.package-lock.json': '{}' }),
  ];
  expect(new Set(digests).size).toBe(digests.length);
  expect(project()).toBe(digests[0]);
  expect(codeDigest(join(root, 'project'), 'https://other.example')).not.toBe(digests[0]);
});
