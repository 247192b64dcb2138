import { expect, test } from 'vitest';
import { isHeavy } from '../../src/catalog/weight.ts';
import type { RenderedEntry } from '../../src/render/render-entry.ts';

/** Only what the page shows counts. */
const entry = (shown: number, elsewhere: number) =>
  ({
    causes: [{ html: 'a'.repeat(shown), markdown: 'b'.repeat(elsewhere) }],
    sources: [{ title: 'c'.repeat(elsewhere) }],
    fixes: [{ why: { html: 'd'.repeat(elsewhere) } }],
  }) as unknown as RenderedEntry;

test('an entry with much text on its page is heavy, whatever its sources and reasons add', () => {
  expect(isHeavy(entry(1_000, 30_000))).toBe(false);
  expect(isHeavy(entry(24_000, 0))).toBe(true);
});
