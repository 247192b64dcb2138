import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literalIndex } from '../../src/resolve/literals.ts';

/** Few letters, so that literals begin alike, hold each other and stand in the text. */
const text = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'ß'), minLength: least, maxLength: most });
const needs = fc.array(fc.option(fc.array(text(1, 5), { minLength: 1, maxLength: 4 }), { nil: undefined }), { maxLength: 8 });

test('finds just those of which a literal stands in the text, and those that want none, in order', () => {
  fc.assert(
    fc.property(needs, fc.array(text(0, 40), { minLength: 1, maxLength: 3 }), (wanted, texts) => {
      const candidates = literalIndex(wanted);
      for (const one of texts) {
        const expected = wanted.flatMap((literals, number) =>
          literals === undefined || literals.some((literal) => literal.length < 2 || one.includes(literal)) ? [number] : [],
        );
        expect(candidates(one)).toEqual(expected);
      }
    }),
    { numRuns: 300 },
  );
});

test('a literal at the very start and at the very end is found', () => {
  const candidates = literalIndex([['abc'], ['xyz'], ['bc']]);
  expect(candidates('abc xyz')).toEqual([0, 1, 2]);
  // Filed under its second pair, it would begin before the text.
  expect(candidates('bc')).toEqual([2]);
  expect(candidates('')).toEqual([]);
});
