/** Whatever the input, reading answers with problems, never with an exception. */
import { describe, expect, test } from 'vitest';
import { parseEntry, parseSystem } from '../../src/entry/index.ts';
import { failure } from './entry-fixture.ts';

const path = 'content/systems/demo/broken/entry.mdx';

/** Numbers that look random and are the same at each run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state;
  }
}

describe('reading never throws', () => {
  test('on an entry cut off anywhere', () => {
    for (let end = 0; end < failure.length; end += 7) {
      const { entry, problems } = parseEntry(failure.slice(0, end), path);
      expect(entry === undefined || problems.length > 0 || end > failure.length - 7, `cut at ${end}`).toBe(true);
    }
  });

  test('on an entry with one character replaced', () => {
    const next = numbers(7);
    const strange = ['{', '<', '"', '\0', '\uD800', '`', '\n', '---\n', '>', '&', '*', '\u2028'];
    for (let i = 0; i < 400; i++) {
      const at = next.next().value % failure.length;
      const put = strange[next.next().value % strange.length] ?? '';
      parseEntry(failure.slice(0, at) + put + failure.slice(at + 1), path);
    }
  });

  test('on random bytes', () => {
    const next = numbers(11);
    for (let i = 0; i < 200; i++) {
      const bytes = Uint8Array.from({ length: next.next().value % 400 }, () => next.next().value >>> 24);
      const text = new TextDecoder().decode(bytes);
      expect(parseEntry(text, path).entry).toBeUndefined();
      expect(parseEntry(`---\n${text}\n---\n${text}`, path).entry).toBeUndefined();
      expect(parseSystem(text, 'content/systems/demo/system.yaml').system).toBeUndefined();
    }
  });

  test.each([
    ['letters', 'a'.repeat(1_000_000)],
    ['braces', '{'.repeat(1_000_000)],
    ['frontmatter', `---\n${'a: [\n'.repeat(200_000)}`],
    ['nested tags', '<Cause>\n\n'.repeat(10_000)],
    ['closed nested tags', '<Why>'.repeat(10_000) + '</Why>'.repeat(10_000)],
    ['nested lists', `${'- '.repeat(10_000)}x`],
    ['nested YAML', `---\na: ${'['.repeat(20_000)}\n---\n`],
    [
      'YAML aliases',
      `---\na: &a [x, x]\n${'bcdefghij'
        .split('')
        .map((key, i) => `${key}: &${key} [${`*${'abcdefghij'[i]}, `.repeat(9)}]`)
        .join('\n')}\n---\n`,
    ],
    ['an empty file', ''],
    ['a path that is none', failure],
  ])('on %s', (name, source) => {
    const started = performance.now();
    const { problems } = parseEntry(source, name === 'a path that is none' ? '' : path);
    expect(problems.length > 0 || name === 'a path that is none').toBe(true);
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
