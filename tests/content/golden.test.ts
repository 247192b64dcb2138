/**
 * How often the resolver finds the right page. The lines were collected by somebody who did not see the patterns;
 * the holdout was not read by whoever writes them. The figures stand in the output of every test run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEntries } from '../../src/library/index.ts';
import { resolverData } from '../../src/library/resolver.ts';
import { compile, type Match, resolve } from '../../src/resolve/index.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'tests', 'golden');

interface GoldenLine {
  id: string;
  text: string;
  expect: string;
  also?: string[];
}

function lines<T>(name: string): T[] {
  const rows = readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return rows.map((line) => JSON.parse(line) as T);
}

const { entries, systems } = loadEntries(root);
const data = compile(
  resolverData(
    root,
    systems,
    entries.map(({ entry }) => entry),
  ),
);
const idOf = ({ system, slug }: Match) => `${system}/${slug}`;
const answers = (text: string) => [...new Set(resolve(text, data).matches.map(idOf))];

/** Share in percent, one decimal. */
const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;

/** What the project promises for each set; see CONTRIBUTING.md. */
const floors = { 'grpc.jsonl': { first: 97, three: 99 }, 'grpc-holdout.jsonl': { first: 90, three: 95 } } as const;

describe.each(Object.entries(floors))('%s', (name, floor) => {
  const set = lines<GoldenLine>(name);
  const judged = set.map((line) => ({ ...line, got: answers(line.text) }));
  const first = percent(judged.filter(({ got, expect: wanted }) => got[0] === wanted).length, set.length);
  const three = percent(judged.filter(({ got, expect: wanted }) => got.slice(0, 3).includes(wanted)).length, set.length);
  console.log(`resolver, ${name}: ${set.length} lines, right first ${first} %, among the first three ${three} %`);

  test('the right page comes first', () => {
    // The holdout's misses are counted, not shown: whoever reads them can no longer measure with them.
    const misses = judged
      .filter(({ got, expect: wanted }) => got[0] !== wanted)
      .map(({ id, expect: wanted, got }) => `${id}: expected ${wanted}, got ${got.join(', ') || 'nothing'}`);
    if (!name.includes('holdout')) for (const miss of misses) console.log(`  ${miss}`);
    expect(first).toBeGreaterThanOrEqual(floor.first);
  });

  test('the right page is among the first three', () => {
    expect(three).toBeGreaterThanOrEqual(floor.three);
  });
});

test('a text without an error gets no code', () => {
  const set = lines<{ id: string; text: string }>('noise.jsonl');
  const wrong = set.filter(({ text }) => answers(text).length > 0);
  console.log(`resolver, noise.jsonl: ${set.length} texts, ${wrong.length} with a code that is not there`);
  for (const { id, text } of wrong) console.log(`  ${id}: ${answers(text).join(', ')}`);
  expect(percent(wrong.length, set.length)).toBeLessThanOrEqual(2);
});
