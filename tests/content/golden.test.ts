/**
 * How often the resolver finds the right page. The lines were collected by people who did not see the patterns; the
 * holdouts were not read by whoever writes them. The figures stand in the output of every test run: by system, for typed
 * queries apart, and as the average over the systems, in which a system with few lines counts as much as one with many.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEntries, readResolverData } from '../../src/library/index.ts';
import { compile, type Match, resolve } from '../../src/resolve/index.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'tests', 'golden');

interface GoldenLine {
  id: string;
  text: string;
  expect: string;
  also?: string[];
  shape: string;
}

function lines<T>(name: string): T[] {
  const rows = readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return rows.map((line) => JSON.parse(line) as T);
}

const { entries, systems } = loadEntries(root);
const data = compile(readResolverData(root));
const idOf = ({ system, slug }: Match) => `${system}/${slug}`;
const answers = (text: string) => [...new Set(resolve(text, data).matches.map(idOf))];

/** Share in percent, one decimal. */
const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;

const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const noise = files.filter((name) => name.startsWith('noise'));
const holdout = files.filter((name) => name.endsWith('-holdout.jsonl'));
const development = files.filter((name) => !noise.includes(name) && !holdout.includes(name));

interface Judged extends GoldenLine {
  got: string[];
}

interface Score {
  first: number;
  three: number;
}

const known = new Set(entries.map(({ entry }) => `${entry.system}/${entry.slug}`));
const byCode = systems.filter(({ slug }) => slug === 'code').map(({ id }) => id);

/** Whether a line asks for a page that nobody has written yet: it can't be found, and is counted apart. */
const waits = ({ expect: wanted }: GoldenLine): boolean => {
  const [system = '', slug = ''] = wanted.split('/');
  return !known.has(wanted) && byCode.includes(system) && /^[1-9]\d\d$/.test(slug);
};

const linesOf = (names: string[]): GoldenLine[] => names.flatMap((name) => lines<GoldenLine>(name));

const judge = (names: string[]): Judged[] =>
  linesOf(names)
    .filter((line) => !waits(line))
    .map((line) => ({
      ...line,
      ...(line.also && { also: line.also.filter((page) => !waits({ ...line, expect: page })) }),
      got: answers(line.text),
    }));

function score(set: readonly Judged[]): Score {
  return {
    first: percent(set.filter(({ got, expect: wanted }) => got[0] === wanted).length, set.length),
    three: percent(set.filter(({ got, expect: wanted }) => got.slice(0, 3).includes(wanted)).length, set.length),
  };
}

const say = (what: string, count: number, { first, three }: Score) =>
  console.log(`resolver, ${what}: ${count} lines, right first ${first} %, among the first three ${three} %`);

const isTyped = ({ shape }: GoldenLine) => shape.startsWith('query');

/** What the search is to reach on lines that nobody has seen: not reached yet, and printed beside what is. */
const aim: Score = { first: 97, three: 99 };

/**
 * What has been reached, as the average over the systems, and by a system alone: a change that finds less fails. The
 * holdout's floor went down when fresh lines came to it, on which the search is worse than on those that it had been
 * measured with before, and when lines left it that stood elsewhere too, all of them found. So did the one of the
 * development lines when the seventh round left its misses in. CONTRIBUTING.md says how
 * the sets are kept apart. A system without a floor of its own counts in the average only.
 */
const promises: { name: string; names: string[]; floor: Score; floors: Record<string, Score> }[] = [
  { name: 'development', names: development, floor: { first: 99.1, three: 99.3 }, floors: { http: { first: 99.4, three: 99.5 } } },
  {
    name: 'holdout',
    names: holdout,
    floor: { first: 97.2, three: 97.2 },
    floors: { grpc: { first: 97.7, three: 97.7 }, http: { first: 97.5, three: 97.5 }, tensorflow: { first: 96.4, three: 96.4 } },
  },
];

describe.each(promises)('$name lines', ({ name, names, floor, floors }) => {
  const judged = judge(names);
  const waiting = linesOf(names).filter(waits);
  if (waiting.length > 0) {
    const pages = [...new Set(waiting.map((line) => line.expect))].sort();
    console.log(`resolver, ${name}, waiting for an entry: ${waiting.length} lines (${pages.join(', ')})`);
  }
  const parts = systems.flatMap(({ id, title }) => {
    const own = judged.filter((line) => line.expect.startsWith(`${id}/`));
    return own.length === 0 ? [] : [{ id, what: title, own, score: score(own) }];
  });
  for (const { what, own, score: reached } of parts) {
    say(`${name}, ${what}`, own.length, reached);
    const short = own.filter(isTyped);
    if (short.length > 0) say(`${name}, ${what}, typed`, short.length, score(short));
  }
  const typed = judged.filter(isTyped);
  say(`${name}, typed queries`, typed.length, score(typed));
  const mean = (of: (one: Score) => number) => Math.round((10 * parts.reduce((sum, part) => sum + of(part.score), 0)) / parts.length) / 10;
  const average: Score = { first: mean((one) => one.first), three: mean((one) => one.three) };
  say(`${name}, average over the systems (the aim is ${aim.first} and ${aim.three} %)`, judged.length, average);

  test('the right page comes first', () => {
    // The holdout's misses are counted, not shown: whoever reads them can no longer measure with them.
    const misses = judged.filter(({ got, expect: wanted }) => got[0] !== wanted);
    if (name === 'development') {
      for (const { id, expect: wanted, got } of misses) console.log(`  ${id}: expected ${wanted}, got ${got.join(', ') || 'nothing'}`);
    }
    expect(average.first).toBeGreaterThanOrEqual(floor.first);
  });

  test('the right page is among the first three', () => {
    expect(average.three).toBeGreaterThanOrEqual(floor.three);
  });

  test.each(Object.entries(floors))('%s by itself', (id, least) => {
    const reached = parts.find((part) => part.id === id)?.score;
    expect(reached?.first).toBeGreaterThanOrEqual(least.first);
    expect(reached?.three).toBeGreaterThanOrEqual(least.three);
  });

  test('inner codes are offered as well', () => {
    const nested = judged.filter(({ also }) => also !== undefined);
    const offered = percent(nested.filter(({ also = [], got }) => also.every((one) => got.includes(one))).length, nested.length);
    expect(offered).toBeGreaterThanOrEqual(90);
  });
});

test('ids are unique, and every page that is expected exists', () => {
  const all = files.flatMap((name) => lines<{ id: string; source?: string }>(name).map((line) => ({ ...line, name })));
  const ids = all.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const wanted = linesOf([...development, ...holdout]);
  const exists = (line: GoldenLine) =>
    [line.expect, ...(line.also ?? [])].every((page) => known.has(page) || waits({ ...line, expect: page }));
  expect(wanted.filter((line) => !exists(line)).map(({ id }) => id)).toEqual([]);
});

test('no thread and no text of a holdout stands in a file that writers of patterns read', () => {
  const rows = (names: string[]) => names.flatMap((name) => lines<{ id: string; text: string; source?: string }>(name));
  const thread = (source = '') =>
    source.startsWith('composed')
      ? undefined
      : /github\.com(\/[^/\s]+\/[^/\s]+\/)(?:issues|pull|discussions)\/(\d+)/i.exec(source)?.slice(1).join('').toLowerCase();
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
  const read = rows([...development, ...noise]);
  const threads = new Set(read.map(({ source }) => thread(source)).filter((one) => one !== undefined));
  const texts = new Set(read.map(({ text }) => plain(text)));
  const seen = rows(holdout).filter(({ text, source }) => threads.has(thread(source) ?? '') || texts.has(plain(text)));
  expect(seen.map(({ id }) => id)).toEqual([]);
});

test('a text without an error gets no code', () => {
  const set = noise.flatMap((name) => lines<{ id: string; text: string }>(name));
  const wrong = set.filter(({ text }) => answers(text).length > 0);
  console.log(`resolver, noise: ${set.length} texts, ${wrong.length} with a code that is not there`);
  for (const { id, text } of wrong) console.log(`  ${id}: ${answers(text).join(', ')}`);
  // Two in a hundred are the aim. None is what was reached: one that comes back is a fault that was mended once.
  expect(wrong.map(({ id }) => id)).toEqual([]);
});
