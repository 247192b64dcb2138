/**
 * What the search box answers with names and codes alone, before the resolver is there: it must say what the resolver
 * will say, or nothing, so that no answer is taken back.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readResolverData } from '../../src/library/index.ts';
import { findEarly } from '../../src/resolve/early.ts';
import {
  compile,
  coreOf,
  exactData,
  findExact,
  addLater,
  joinPatterns,
  packNames,
  packLater,
  packPatterns,
  readNames,
  resolve,
} from '../../src/resolve/index.ts';

const root = join(import.meta.dirname, '..', '..');
const whole = readResolverData(root);
const data = exactData(whole);
const names = packNames(data, (text) => String(text.length));
const compiled = compile(whole);

/** Every name in the ways that people type it, and every code, alone and behind the name of a system. */
const written = new Set<string>();
for (const { words, entries } of data.systems) {
  for (const [code, , ...names] of entries) {
    const spelt = names.flatMap((name) => [name, name.toLowerCase(), name.replaceAll('_', ' ').toLowerCase(), name.replaceAll('_', '')]);
    for (const text of [...spelt, ...(code === '' ? [] : [code])]) {
      written.add(text);
      for (const word of [...words, 'code', 'status', 'error']) written.add(`${word} ${text}`);
      if (text !== code) for (const between of [' ', ': ']) written.add(code + between + text);
    }
  }
}
const texts = (names: readonly string[]) =>
  names.flatMap((name) =>
    readFileSync(join(root, 'tests', 'golden', `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
const noise = texts(['noise', 'noise-http', 'noise-tensorflow', 'noise-mixed']);
const lines = texts(['grpc', 'http', 'tensorflow', 'mixed']);
const golden = [...lines, ...noise];

const pages = (matches: readonly { system: string; slug: string }[]) => matches.map(({ system, slug }) => `${system}/${slug}`);
const said = (text: string) => pages(findExact(text, data));

describe('formats that are answered with names alone', () => {
  const early = (text: string) => pages(findEarly(text, data));

  test('say what the whole resolver says first, with one exception in two hundred at most', () => {
    const answered = lines.filter((text) => said(text).length === 0 && early(text).length > 0);
    const wrong = answered.flatMap((text) => {
      const [first = 'nothing'] = pages(resolve(text, compiled).matches);
      return early(text)[0] === first ? [] : [`${text.slice(0, 200)}: ${early(text)[0] ?? ''}; then ${first}`];
    });
    console.log(`early, development: ${answered.length} of ${lines.length} lines, ${wrong.length} of them otherwise than in the end`);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(answered.length / 200);
    expect(answered.length).toBeGreaterThan(lines.length * 0.1);
  });

  test('see no error where there is none', () => {
    expect(noise.filter((text) => early(text).length > 0)).toEqual([]);
  });

  test.each([
    ['rpc error: code = Unavailable desc = token expired', ['grpc/unavailable']],
    // Which of the two it is about, the rest of the formats have to tell.
    ['rpc error: code = Unavailable desc = x: rpc error: code = Internal desc = y', []],
    ['rpc error: code = Mystery desc = x', []],
    ['nothing', []],
    ['rpc error: code = '.repeat(100_000), []],
  ])('%j leads to %j', (text, expected) => {
    expect(early(text)).toEqual(expected);
  });

  test('keep to the systems that are asked for', () => {
    expect(findEarly('rpc error: code = Unavailable desc = x', data, ['http'])).toEqual([]);
  });
});

describe('names and codes alone', () => {
  test('say what the whole resolver says first, or nothing', () => {
    const wrong = [...written, ...golden].flatMap((text) => {
      const early = said(text);
      if (early.length === 0) return [];
      const late = pages(resolve(text, compiled).matches.filter(({ also, kind }) => !also && kind !== 'kin')).slice(0, early.length);
      return JSON.stringify(early) === JSON.stringify(late) ? [] : [`${text}: ${early.join(', ')}; then ${late.join(', ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('answer most of what is a name or a code', () => {
    expect([...written].filter((text) => said(text).length > 0).length).toBeGreaterThan(written.size * 0.6);
  });

  test('know the same from the data that is published', () => {
    expect(exactData(coreOf(whole))).toEqual(data);
    expect(readNames(names)).toEqual(data);
  });

  test('are, with the patterns, all that the resolver knows', () => {
    expect({ ...joinPatterns(packPatterns(whole, names.id), names), comparisons: whole.comparisons }).toEqual(whole);
    // Through JSON, as a page has it, and without the messages, which are parts of their own.
    const core = coreOf(whole);
    const sent = JSON.parse(JSON.stringify(packPatterns(core, names.id))) as ReturnType<typeof packPatterns>;
    const joined = joinPatterns(sent, names);
    if (joined === undefined) throw new Error('the names are of another build');
    const made = compile(joined);
    expect(made.entries).toEqual(compile(core).entries);
    expect(JSON.stringify(made.systems.map(({ system }) => system.keys))).toBe(JSON.stringify(core.systems.map(() => '')));
    addLater(made, JSON.parse(JSON.stringify(packLater(core))) as ReturnType<typeof packLater>);
    expect(made.systems.map(({ system }) => system)).toEqual(core.systems);
    expect(made.comparisons).toEqual(core.comparisons);
    // Names of another build would give an entry what belongs to its neighbour, and a shape another one's pattern.
    expect(packNames({ ...data, early: data.early.slice(1) }, (text) => text).id).not.toBe(packNames(data, (text) => text).id);
    expect(
      joinPatterns(
        sent,
        packNames(data, () => 'other'),
      ),
    ).toBeUndefined();
  });

  test.each([
    ['UNAUTHENTICATED', ['grpc/unauthenticated', 'tensorflow/unauthenticated-error']],
    ['  grpc 14\n', ['grpc/unavailable']],
    ['14 UNAVAILABLE', ['grpc/unavailable']],
    ['status 502', ['http/502']],
    ['Not Found', ['http/404', 'grpc/not-found', 'tensorflow/not-found-error']],
    ['404: Not Found', ['http/404']],
    ['404 Gone', []],
    ['14 UNAVAILABLE: No connection established', []],
    ['grpc', []],
    ['', []],
    ['[UNAVAILABLE]', []],
    [`${'\n'.repeat(200)}14`, []],
    ['x'.repeat(1_000_000), []],
  ])('%j leads to %j', (text, expected) => {
    expect(said(text.slice(0, 200_000))).toEqual(expected);
  });

  test('keep to the systems that are asked for, and tell where in the text they stand', () => {
    expect(pages(findExact('Not Found', data, ['grpc']))).toEqual(['grpc/not-found']);
    expect(findExact(' http  404', data)).toMatchObject([{ start: 7, end: 10, reason: '404 is the code of Not Found in HTTP.' }]);
  });
});
