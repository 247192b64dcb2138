/**
 * Text that nobody would write, thrown at the resolver: it never throws, its places lie in the text, and it says the
 * same each time, with the data whole or in parts. The same texts at each run; `ERRDEX_FUZZ_RUNS=20000` takes so many of
 * new ones instead.
 */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { batch } from '../../src/cli/batch.ts';
import type { Io } from '../../src/cli/command.ts';
import { readResolverData, readShapes } from '../../src/library/index.ts';
import { addMessages, compile, coreOf, type Match, messagesOf, missingMessages, resolve, survey } from '../../src/resolve/index.ts';
import { root } from '../support/site.ts';

const runs = Number(process.env['ERRDEX_FUZZ_RUNS'] ?? 0);
fc.configureGlobal(runs > 0 ? { numRuns: runs } : { numRuns: 250, seed: 6 });
vi.setConfig({ testTimeout: runs > 0 ? 3_600_000 : 60_000 });

const data = readResolverData(root);
const compiled = compile(data);
const parts = new Map(messagesOf(data).map((part) => [part.system, part]));
const examples = data.systems.flatMap(({ id }) => readShapes(root, id).flatMap(({ example }) => example ?? []));
const messages = data.entries.flatMap((entry) => (entry.messages ?? []).map(({ text }) => text));

/** Any UTF-16 units at all, halves of surrogate pairs among them. */
const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 }).map((codes) => String.fromCharCode(...codes));
const bytes = fc.uint8Array({ maxLength: 400 }).map((given) => Buffer.from(given).toString('latin1'));
const unicode = fc.string({ unit: 'binary', maxLength: 400 });
const known = fc.constantFrom(...examples, ...messages, ...data.entries.map(({ name }) => name));

/** A text that a pattern or a message is for, spoilt. */
const near = fc
  .tuple(known, known, fc.nat(), fc.nat(), fc.constantFrom('cut', 'doubled', 'woven', 'flipped', 'digits', 'escaped', 'broken', 'whole'))
  .map(([one, other, first, second, how]) => {
    const at = first % (one.length + 1);
    const to = second % (other.length + 1);
    switch (how) {
      case 'cut':
        return one.slice(0, at);
      case 'doubled':
        return one.slice(0, at) + one.slice(at >> 1);
      case 'woven':
        return one.slice(0, at) + other.slice(to) + one.slice(at) + other.slice(0, to);
      case 'flipped':
        return one.replace(/\p{L}/gu, (letter, index: number) =>
          index % 3 === first % 3 ? (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()) : letter,
        );
      case 'digits':
        return one.replace(/\d/g, String(second % 10).repeat((first % 9) + 1));
      case 'escaped':
        return JSON.stringify(JSON.stringify({ msg: one }));
      case 'broken':
        return `${one.slice(0, at)}\n${one.slice(at)}`;
      default:
        return one;
    }
  });
const log = fc.array(fc.oneof(near, unicode, units), { maxLength: 30 }).map((lines) => lines.join('\n'));
const huge = fc
  .tuple(fc.oneof(near, units, unicode), fc.integer({ min: 1, max: 2_000 }))
  .map(([part, count]) => part.repeat(Math.min(count, Math.ceil(20_000 / (part.length + 1)))));
const anything = fc.oneof({ weight: 5, arbitrary: near }, unicode, units, bytes, log, { weight: 1, arbitrary: huge });

/** What must hold for an answer, whatever the text is. */
function judge(matches: readonly Match[], text: string): void {
  let score = 1;
  for (const match of matches) {
    expect(match.start).toBeGreaterThanOrEqual(0);
    expect(match.end).toBeGreaterThanOrEqual(match.start);
    expect(match.end).toBeLessThanOrEqual(text.length);
    expect(match.score).toBeLessThanOrEqual(score);
    expect(match.score).toBeGreaterThan(0);
    score = match.score;
  }
  const ids = matches.map(({ system, slug }) => `${system}/${slug}`);
  expect(new Set(ids).size).toBe(ids.length);
}

const core = compile(coreOf(data));

/** The answer with what is loaded only when a text asks for it. */
function inParts(text: string): Match[] {
  // As it was before the first text: compiling it anew each time would take most of the test.
  core.messages.clear();
  for (const { entry } of core.entries) delete entry.messages;
  const { matches } = resolve(text, core);
  for (const system of missingMessages(text, core, matches)) {
    const part = parts.get(system);
    if (part !== undefined) addMessages(core, part);
  }
  return resolve(text, core).matches;
}

describe('whatever the text is', () => {
  test('an answer lies in it, its scores fall, and no page stands twice', () => {
    fc.assert(fc.property(anything, (text) => judge(resolve(text, compiled).matches, text)));
  });

  test('the answer is the same each time', () => {
    const second = compile(data);
    fc.assert(
      fc.property(anything, fc.array(near, { maxLength: 3 }), (text, between) => {
        const first = resolve(text, compiled);
        for (const other of between) resolve(other, compiled);
        expect(resolve(text, compiled)).toEqual(first);
        expect(resolve(text, second)).toEqual(first);
      }),
    );
  });

  test('a filter leaves only what was asked for', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...data.systems.map(({ id }) => id)), (text, system) => {
        const { matches } = resolve(text, compiled, { systems: [system] });
        judge(matches, text);
        expect(matches.filter((match) => match.system !== system)).toEqual([]);
        expect(matches[0]?.also ?? false).toBe(false);
      }),
    );
  });

  test('the data in parts answers as the whole does', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(inParts(text)).toEqual(resolve(text, compiled).matches);
      }),
    );
  });

  test('so it does for what people type', () => {
    const words = [
      ...new Set([...messages, ...examples].flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? [])),
      'grpc',
      'tf',
      'code',
      '14',
      '404',
    ];
    const query = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(query, (text) => {
        expect(inParts(text)).toEqual(resolve(text, compiled).matches);
      }),
      // A slip that is somebody's words, and words that say more than the number beside them.
      { examples: [['rate limit'], ['523 keras FIFOQueue']] },
    );
  });

  test('a survey counts records that there are', () => {
    fc.assert(
      fc.property(log, (text) => {
        const { errors, records, cut } = survey(text, compiled);
        expect(cut).toBe(false);
        for (const { match, count, first, lastLine } of errors) {
          judge([match], text);
          expect(match.start).toBeGreaterThanOrEqual(first.start);
          expect(count).toBeGreaterThanOrEqual(1);
          expect(first.line).toBeGreaterThanOrEqual(1);
          expect(lastLine).toBeGreaterThanOrEqual(first.line);
        }
        expect(errors.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(records);
      }),
    );
  });

  test('a batch has an answer for each line', async () => {
    const line = fc.oneof(
      units,
      fc.record({ id: fc.anything({ withNullPrototype: false }), text: anything }).map((request) => JSON.stringify(request)),
      fc.json(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (given) => {
        const lines = given.map((one) => one.replace(/\n/g, ' '));
        let written = '';
        const io: Io = {
          root,
          cwd: root,
          width: 80,
          colour: false,
          err: () => undefined,
          out: (text) => {
            written += text;
            return Promise.resolve();
          },
          lines: async function* () {
            yield await Promise.resolve(lines);
          },
        };
        await batch(io, compiled, {});
        const answers = written.split('\n').slice(0, -1);
        expect(answers.length).toBe(lines.filter((one) => one.trim() !== '').length);
        for (const answer of answers) expect(Object.keys(JSON.parse(answer) as object)).toHaveLength(2);
      }),
      { numRuns: Math.min(runs === 0 ? 60 : runs, 5_000) },
    );
  });
});

/** Longest that a text may take, in milliseconds: a hundred times what it takes, so that it fails for what runs away only. */
const watchdog = 10_000;

test('what a pattern is for, without end, is read in time', () => {
  const slow: string[] = [];
  for (const example of examples) {
    const middle = example.length >> 1;
    for (const part of [example, example.slice(0, middle), example.slice(middle), `${example.slice(0, -1)}\n`]) {
      const text = part.repeat(Math.ceil(30_000 / Math.max(1, part.length))).slice(0, 30_000);
      const begun = performance.now();
      resolve(text, compiled);
      if (performance.now() - begun > watchdog) slow.push(part);
    }
  }
  expect(slow).toEqual([]);
}, 240_000);

test.each([
  ['capitals', 'A'],
  ['digits', '1'],
  ['blanks', ' '],
  ['line breaks', '\n'],
  ['backslashes', '\\'],
  ['quotes', '"'],
  ['an opened escape', '\u001b['],
  ['a half of a pair', '\ud83d'],
  ['braces', '{"code":'],
  ['a name', 'UNAVAILABLE '],
  ['a system', 'grpc '],
])('two megabytes of %s are read in time', (_, part) => {
  const text = part.repeat(Math.ceil(2_000_000 / part.length));
  for (const given of [text, text.slice(0, 120_000)]) {
    const begun = performance.now();
    resolve(given, compiled);
    expect(performance.now() - begun).toBeLessThan(watchdog);
  }
  const begun = performance.now();
  survey(text, compiled);
  expect(performance.now() - begun).toBeLessThan(3 * watchdog);
});
