/** The parts of the search box that need no browser. */
import { describe, expect, test } from 'vitest';
import { isShareable } from '../../src/client/address.ts';
import { clearAnswer } from '../../src/client/go.ts';
import { readLog } from '../../src/client/log-file.ts';
import type { Match } from '../../src/resolve/index.ts';

describe('the one clear answer', () => {
  const match = (change: Partial<Match> = {}): Match => ({
    system: 'grpc',
    slug: 'unavailable',
    code: '14',
    name: 'UNAVAILABLE',
    url: '/grpc/unavailable/',
    score: 0.9,
    kind: 'shape',
    reason: '',
    start: 0,
    end: 1,
    also: false,
    ...change,
  });

  test('is a sure match beside inner codes and kin', () => {
    const first = match();
    expect(clearAnswer([first, match({ also: true }), match({ also: true, kind: 'kin' })])).toBe(first);
    expect(clearAnswer([match({ score: 0.7, kind: 'message' })])).toBeDefined();
  });

  test.each([
    ['nothing was found', []],
    ['it is not sure', [match({ score: 0.69 })]],
    ['it is a near spelling', [match({ kind: 'fuzzy' })]],
    ['another one is as good', [match(), match({ slug: 'internal' })]],
  ])('is none when %s', (_why, matches) => {
    expect(clearAnswer(matches)).toBeUndefined();
  });
});

test.each([
  ['grpc 14', false, true],
  ['grpc 14', true, false],
  ['', false, false],
  ['one\ntwo', false, false],
  ['x'.repeat(61), false, false],
])('%j, pasted: %s, may stand in an address: %s', (text, pasted, expected) => {
  expect(isShareable(text, pasted)).toBe(expected);
});

describe('a log file', () => {
  test('is read with its size in words', async () => {
    expect(await readLog(new File(['a\n'.repeat(1000)], 'a.log'))).toMatchObject({ name: 'a.log', size: '2 kB' });
  });

  test('that goes away is refused with what to do', async () => {
    const file = new File(['x'], 'gone.log');
    file.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await expect(readLog(file)).rejects.toThrow('gone.log could not be read. Is it a folder, or was it moved? Choose the file again.');
  });

  test('with a NUL after its first 4 kB is text with a flaw', async () => {
    expect((await readLog(new File([`${'x'.repeat(5000)}\u0000`], 'odd.log'))).text).toHaveLength(5001);
  });
});
