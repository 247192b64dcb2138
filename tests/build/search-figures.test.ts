/**
 * What the box finds on lines that nobody who writes patterns has seen: matched codes first, then the pages that hold
 * the words, from the files that the built site has. `tests/content/golden.test.ts` measures the codes alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { questionFor } from '../../src/client/page-question.ts';
import { loadEntries, readResolverData } from '../../src/library/index.ts';
import { compile, resolve } from '../../src/resolve/index.ts';
import { searchPages, type Source } from '../../src/words/search.ts';
import { type Contents, contentsPath, type Item, partPath } from '../../src/words/types.ts';
import { dist, root } from '../support/site.ts';

interface Line {
  text: string;
  expect: string;
  shape: string;
}

const { systems, entries } = loadEntries(root);
const data = compile(readResolverData(root));
const slugs = new Set(entries.map(({ entry }) => `${entry.system}/${entry.slug}`));

const built: Source = {
  contents: () => Promise.resolve(JSON.parse(readFileSync(join(dist, contentsPath), 'utf8')) as Contents),
  part: (name) => Promise.resolve(readFileSync(join(dist, partPath(name)), 'utf8')),
  item: (path) => Promise.resolve(JSON.parse(readFileSync(join(dist, path), 'utf8')) as Item),
};

/** Pages that the box shows under what it matched; see `answers.ts`. */
const mostPages = 5;

/** Entries in the order in which the box names them, each once. */
async function named(text: string): Promise<string[]> {
  const { matches } = resolve(text, data);
  const question = questionFor(text, matches);
  const { hits } = await searchPages(built, question.text, { most: mostPages, words: question.words });
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

test('codes and pages together have the right entry among the first three', async () => {
  const figures: number[] = [];
  for (const { id, title } of systems) {
    const lines = linesOf(id);
    const three = await Promise.all(lines.map(async (line) => (await named(line.text)).slice(0, 3).includes(line.expect)));
    const typed = three.filter((_, at) => lines[at]?.shape.startsWith('query'));
    console.log(`box, holdout, ${title}: ${lines.length} lines, among the first three ${percent(three)} %; typed ${percent(typed)} %`);
    figures.push(percent(three));
  }
  const average = Math.round((10 * figures.reduce((sum, one) => sum + one, 0)) / figures.length) / 10;
  console.log(`box, holdout, average over the systems (the aim is 99 %): ${average} %`);
  // What was reached, by system and on average: a change that finds less fails.
  expect(average).toBeGreaterThanOrEqual(98.9);
  expect(Math.min(...figures)).toBeGreaterThanOrEqual(98.2);
});
