import { expect, test } from 'vitest';
import { type Block, colourPlan } from '../../src/catalog/colour-plan.ts';

const blocks = (language: string, count: number): Block[] =>
  Array.from({ length: count }, (_, i) => ({ code: `${language} ${i}`, language, marks: [] }));

test('each thread begins with a language of its own, the largest first, and stays with it', () => {
  const [one, two] = colourPlan([...blocks('go', 30), ...blocks('typescript', 50), ...blocks('ruby', 10)], 2);
  const languagesOf = (given: readonly Block[] | undefined) => [...new Set(given?.map(({ language }) => language))];
  expect(languagesOf(one?.())).toEqual(['typescript']);
  expect(languagesOf(two?.())).toEqual(['go']);
  expect(languagesOf(one?.())).toEqual(['typescript']);
  expect(languagesOf(two?.())).toEqual(['go']);
  // Its own is used up: what nobody has comes before what another thread has.
  expect(languagesOf(two?.())).toEqual(['ruby']);
  expect(languagesOf(two?.())).toEqual(['typescript']);
});

test('every block is handed out once, in its order, also when there are more threads than languages', () => {
  const all = [...blocks('go', 55), ...blocks('java', 3)];
  const plan = colourPlan(all, 4);
  const handed: Block[] = [];
  for (let round = 0; round < 10; round += 1) for (const next of plan) handed.push(...(next() ?? []));
  expect(handed).toHaveLength(all.length);
  expect(handed.filter(({ language }) => language === 'go')).toEqual(blocks('go', 55));
  expect(plan.map((next) => next())).toEqual([undefined, undefined, undefined, undefined]);
});

test('nothing to colour is no work', () => {
  expect(colourPlan([], 2).map((next) => next())).toEqual([undefined, undefined]);
});
