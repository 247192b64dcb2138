import { expect, test } from 'vitest';
import { pageKeys } from '../../src/catalog/page-keys.ts';
import type { EntryPage } from '../../src/catalog/types.ts';
import type { System } from '../../src/entry/types.ts';
import type { LoadedEntry } from '../../src/library/index.ts';

const system = (title: string) => ({ id: 'demo', title }) as unknown as System;
const card = (name: string) => ({ system: 'demo', slug: 'one', name });

/** Everything that a page shows. The compiler asks for each field, so that none that is added is forgotten here. */
const fields = {
  entry: {},
  programs: [],
  digest: 'a digest',
  system: system('Demo'),
  card: card('ONE'),
  siblings: [card('ONE'), card('TWO')],
  looks: [{ text: 'one' }],
  exchange: { wire: '> GET /' },
  spellings: [{ text: 'One' }],
  api: { name: 'One' },
  aliases: ['demo/1'],
  confusables: [{ check: 'Which?' }],
  confusedBy: [card('TWO')],
  comparisons: [{ title: 'One or two' }],
  guides: [{ title: 'A guide' }],
  outgoing: [{ situation: 'forth' }],
  incoming: [{ situation: 'back' }],
} satisfies Record<keyof EntryPage, unknown>;

const page = (change: Partial<Record<keyof EntryPage, unknown>> = {}) =>
  ({ ...structuredClone(fields), ...change }) as unknown as EntryPage;
const keys = pageKeys([system('Demo')]);

// What the digest stands for.
const covered = ['entry', 'programs'];

test.each(Object.keys(fields).filter((name) => !covered.includes(name)))('a page whose %s differs has another key', (name) => {
  expect(keys.page(page({ [name]: 'something else' }))).not.toBe(keys.page(page()));
  expect(keys.page(page({ [name]: undefined }))).not.toBe(keys.page(page()));
});

test('a page with the same things has the same key, and two things that change places have not', () => {
  expect(keys.page(page())).toBe(keys.page(page()));
  expect(keys.page(page({ outgoing: fields.incoming, incoming: fields.outgoing }))).not.toBe(keys.page(page()));
});

test('every key changes with any system, which the head of each page lists', () => {
  const others = pageKeys([system('Demo'), system('Another')]);
  const loaded = { digest: 'a digest' } as LoadedEntry;
  expect(others.page(page())).not.toBe(keys.page(page()));
  expect(others.part(page())).not.toBe(keys.part(page()));
  expect(others.twin(loaded)).not.toBe(keys.twin(loaded));
});

test('a part of an entry changes with the entry and its card alone', () => {
  expect(keys.part(page({ digest: 'another' }))).not.toBe(keys.part(page()));
  expect(keys.part(page({ card: card('OTHER') }))).not.toBe(keys.part(page()));
  expect(keys.part(page({ siblings: [] }))).toBe(keys.part(page()));
});
