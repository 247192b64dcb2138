/**
 * What the box finds on lines that nobody who writes patterns has seen: matched codes first, then the pages that hold
 * the words, from the files that the built site has. `tests/content/golden.test.ts` measures the codes alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageOptionsFor } from '../../src/client/answers.ts';
import { questionFor } from '../../src/client/page-question.ts';
import { Resolver } from '../../src/client/resolver.ts';
import { loadEntries, readResolverData } from '../../src/library/index.ts';
import { searchPages, type Source } from '../../src/words/search.ts';
import { type Contents, contentsPath, type Item, partPath } from '../../src/words/types.ts';
import { dist, root } from '../support/site.ts';

interface Line {
  text: string;
  expect: string;
  shape: string;
}

const { systems, entries } = loadEntries(root);
const resolver = new Resolver(readResolverData(root), false);
const slugs = new Set(entries.map(({ entry }) => `${entry.system}/${entry.slug}`));

const built: Source = {
  contents: () => Promise.resolve(JSON.parse(readFileSync(join(dist, contentsPath), 'utf8')) as Contents),
  part: (name) => Promise.resolve(readFileSync(join(dist, partPath(name)), 'utf8')),
  item: (path) => Promise.resolve(JSON.parse(readFileSync(join(dist, path), 'utf8')) as Item),
};

/** Entries in the order in which the box names them, each once. */
async function named(text: string): Promise<string[]> {
  const { matches } = resolver.resolve(text);
  const question = questionFor(text, matches);
  const { hits } = await searchPages(built, question.text, pageOptionsFor(text, question, undefined, resolver));
  const pages = hits.map(({ url }) => url.split(/[/#]/).slice(1, 3).join('/'));
  return [...new Set([...matches.map(({ system, slug }) => `${system}/${slug}`), ...pages.filter((page) => slugs.has(page))])];
}

const linesOf = (system: string): Line[] =>
  readFileSync(join(root, 'tests', 'golden', `${system}-holdout.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .filter((line) => slugs.has(line.expect));

const percent = (found: readonly boolean[]) => Math.round((1000 * found.filter(Boolean).length) / found.length) / 10;

const average = (all: readonly number[]) => Math.round((10 * all.reduce((sum, one) => sum + one, 0)) / all.length) / 10;

test('codes and pages together have the right entry first, or among the first three', async () => {
  const figures: { first: number; three: number; typedFirst: number; typedThree: number }[] = [];
  for (const { id, title } of systems) {
    const lines = linesOf(id);
    const places = await Promise.all(lines.map(async (line) => (await named(line.text)).indexOf(line.expect)));
    const first = (some: readonly number[]) => percent(some.map((place) => place === 0));
    const three = (some: readonly number[]) => percent(some.map((place) => place >= 0 && place < 3));
    const typed = places.filter((_, at) => lines[at]?.shape.startsWith('query'));
    const own = { first: first(places), three: three(places), typedFirst: first(typed), typedThree: three(typed) };
    console.log(
      `box, holdout, ${title}: ${lines.length} lines, right first ${own.first} %, among the first three ${own.three} %; typed ${own.typedFirst} and ${own.typedThree} %`,
    );
    figures.push(own);
  }
  const reached = {
    first: average(figures.map((one) => one.first)),
    three: average(figures.map((one) => one.three)),
    typedFirst: average(figures.map((one) => one.typedFirst)),
    typedThree: average(figures.map((one) => one.typedThree)),
  };
  console.log(
    `box, holdout, average over the systems (the aim is 97 and 99 %): ${reached.first} and ${reached.three} %; typed ${reached.typedFirst} and ${reached.typedThree} %`,
  );
  // What was reached: a change that finds less fails.
  expect(reached.first).toBeGreaterThanOrEqual(98.2);
  expect(reached.three).toBeGreaterThanOrEqual(99.1);
  expect(reached.typedFirst).toBeGreaterThanOrEqual(97.5);
  expect(reached.typedThree).toBeGreaterThanOrEqual(98.1);
  expect(Math.min(...figures.map(({ three }) => three))).toBeGreaterThanOrEqual(98.2);
});
