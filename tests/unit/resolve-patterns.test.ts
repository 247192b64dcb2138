/**
 * No pattern that runs on pasted text can run away, by two kept checkers: scslre for repetitions that share characters,
 * recheck for groups that are repeated. A shape is checked with three names of its system and as if its bounds were not
 * there.
 *
 * To mend a pattern: let what follows a repetition begin with a character that it can't take (`[^"\n]{0,80}"` rather
 * than `.{0,80}"`), put one repetition in place of two neighbours, and take a group apart rather than repeating it.
 */
import { describe, expect, test, vi } from 'vitest';
import { dangers, literalPatterns, madePatterns, opened, type Pattern, shapePatterns } from '../support/patterns.ts';

// recheck may think for ten seconds about a pattern; nearly none needs it.
vi.setConfig({ testTimeout: 60_000 });

const shapes = shapePatterns();
const literals = literalPatterns();
const pattern = (source: string): Pattern => ({ name: 'x', source, flags: 'g' });

describe('the check', () => {
  test.each([
    ['a group of a repetition, repeated', '(a+)+$'],
    ['the same with bounds', '(?<![\\w.])(?:[a-z]{1,40}[ ,]?){1,30}:'],
    ['bounds within bounds', '(?:x[a-z]{1,40}){2,40}y'],
    ['two alternatives for one text', '(?:a|a){0,30}$'],
    ['alternatives that begin alike', '(?:a|ab|b)*c'],
    ['neighbours', '\\d{1,60}\\d{1,60}x'],
    ['neighbours that take anything', '[^]{0,200}[^]{0,200}x'],
    ['a run that is begun anew at each place', '[A-Z]{4,}_'],
  ])('finds %s', (_, source) => {
    expect(dangers(pattern(source))).not.toEqual([]);
  });

  test.each([
    ['a bounded run to a sign', 'error "[^"\\n]{0,200}"'],
    ['a group that can be read in one way only', '(?:-[a-z]{1,20}){0,6}:'],
  ])('lets %s be', (_, source) => {
    expect(dangers(pattern(source))).toEqual([]);
  });

  test('opens bounds, and leaves short and exact ones', () => {
    expect(opened(pattern('a{0,9}b{1,90}?c{3}d{1,3}[e]{2,}f+')).source).toBe('a*b+?c{3}d{1,3}[e]{2,}f+');
  });

  test('sees the patterns that there are', () => {
    expect(shapes.length).toBeGreaterThan(100);
    expect(literals.length).toBeGreaterThan(40);
    expect(literals.find(({ name }) => name === 'src/resolve/clean.ts: special')?.source).toContain('u001b');
  });

  test('knows every pattern that is put together of strings', () => {
    // Shapes (twice, and those that are early), the words that a shape wants near and those that name a system in kin.ts (both escaped, so
    // without any repetition), and `special`.
    // Another one: export it, and add it to literalPatterns in tests/support/patterns.ts.
    expect(madePatterns()).toEqual({ 'build.ts': 1, 'clean.ts': 1, 'compile.ts': 2, 'early.ts': 1, 'kin.ts': 1 });
  });
});

test.each(shapes.map((one) => [one.name, one] as const))('%s', (_, one) => {
  expect(dangers(one), 'the head of tests/unit/resolve-patterns.test.ts says how to mend it').toEqual([]);
});

test.each(literals.map((one) => [one.name, one] as const))('%s', (_, one) => {
  expect(dangers(one), 'the head of tests/unit/resolve-patterns.test.ts says how to mend it').toEqual([]);
});
