/** What Pagefind leaves in its files, read as its version here writes them. */
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { indexed } from '../../src/integrations/full-text/pagefind.ts';
import type { Group } from '../../src/words/pack.ts';

afterAll(() => close());

const where = ({ words }: Group, word: string) => words.get(word);

test('each word is known with its items, how often it stands there, and whether in a heading or a title', async () => {
  const url = '/grpc/unavailable/';
  // Eleven items, so that an order by letters would be another one than that of their numbers.
  const others = Array.from({ length: 9 }, (_, number) => ({
    url: `/x/${number}/`,
    title: 'Other',
    text: 'Connecting, connected, connects.',
  }));
  const group = await indexed([
    { url, title: '14 UNAVAILABLE', text: 'UNAVAILABLE unavailable 14. DEADLINE_EXCEEDED is another one.' },
    ...others,
    { url: `${url}#cause-x`, title: '14 UNAVAILABLE', section: 'Nobody is connected', text: 'Nobody is connected. A connection.' },
  ]);
  expect(group.items).toBe(11);
  expect(where(group, 'unavail')).toEqual([
    { item: 0, count: 2, heading: false, title: true },
    { item: 10, count: 0, heading: false, title: true },
  ]);
  expect(where(group, 'connect')).toEqual([
    ...others.map((_, number) => ({ item: number + 1, count: 3, heading: false, title: false })),
    { item: 10, count: 2, heading: true, title: false },
  ]);
  expect(where(group, 'deadline_exceed')).toEqual([{ item: 0, count: 1, heading: false, title: false }]);
});

test('two items with one address stay two', async () => {
  const twin = { url: '/a/', title: 'A' };
  const group = await indexed([
    { ...twin, text: 'first' },
    { ...twin, text: 'second first' },
  ]);
  expect(where(group, 'first')?.map(({ item }) => item)).toEqual([0, 1]);
  expect(where(group, 'second')?.map(({ item }) => item)).toEqual([1]);
});
