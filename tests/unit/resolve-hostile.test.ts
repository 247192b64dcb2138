import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { expandPattern } from '../../src/resolve/forms.ts';
import { buildResolverData, compile, resolve, type Shape } from '../../src/resolve/index.ts';
import { limit } from '../../src/resolve/window.ts';

const names = ['OK', 'UNKNOWN', 'INVALID_ARGUMENT', 'UNAVAILABLE', 'UNAUTHENTICATED'];
const shapes = parse(readFileSync(new URL('../../content/systems/grpc/shapes.yaml', import.meta.url), 'utf8')) as Shape[];
const compiled = compile(
  buildResolverData({
    systems: [{ id: 'grpc', title: 'gRPC', words: ['grpc'], shapes }],
    entries: names.map((name) => ({
      system: 'grpc',
      slug: name.toLowerCase(),
      code: name === 'UNAVAILABLE' ? '14' : name,
      name,
      messages: [{ text: 'a * b * c * done' }],
    })),
  }),
);

/** The same numbers at each run (Park and Miller's generator). */
function* random(seed: number): Generator<number, never> {
  for (let value = seed; ;) {
    value = (value * 48271) % 2147483647;
    yield value;
  }
}

/** A quantifier with no upper bound, or with one so high that repeating it costs. */
const wide = /[*+]|\{\d+,(?:\d{2,})?\}/;

/** Groups with a wide quantifier whose inside holds another one: what backtracks catastrophically. */
function nested(pattern: string): string[] {
  const plain = pattern.replace(/\\./g, 'e').replace(/\[(?:\^?\]?)[^\]]*\]/g, 'c');
  const open: number[] = [];
  const bad: string[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    if (plain[at] === '(') open.push(at);
    if (plain[at] !== ')') continue;
    const inside = plain.slice((open.pop() ?? 0) + 1, at).replace(/\(\?(?:<?[=!]|<\w+>|:)/g, '');
    const after = /^(?:[*+]|\{\d+,(?:\d{2,})?\})/.exec(plain.slice(at + 1));
    if (after !== null && wide.test(inside)) bad.push(plain.slice(at - 20, at + 5));
  }
  return bad;
}

describe('patterns', () => {
  it('are told apart by the check', () => {
    expect(nested('(a+)+')).not.toEqual([]);
    expect(nested('(?:x[a-z]{1,40}){2,}')).not.toEqual([]);
    expect(nested('(?:a|b){1,6}[a-z]+')).toEqual([]);
  });

  it.each(shapes.map((shape) => [shape.id, shape.pattern] as const))('%s nests no wide quantifiers and bounds all', (_, pattern) => {
    expect(nested(pattern)).toEqual([]);
    expect(pattern.replace(/\\./g, '').replace(/\[[^\]]*\]/g, ''), 'unbounded quantifier').not.toMatch(/[*+]|\{\d+,\}/);
  });

  it.each(shapes.map((shape) => [shape.id, shape] as const))('%s stays quick on near matches', (_, { pattern, flags, example }) => {
    const regex = new RegExp(expandPattern(pattern, { all: names, stems: names }), `${flags ?? ''}gd`);
    const text = example ?? '';
    const halves = [text.slice(0, text.length >> 1), text.slice(0, -1), text.replace(/[A-Z]+/g, 'X'), text.replace(/\d+/g, '99')];
    const hostile = [' ', '"', '\\', '(', '[', 'a', 'A', '1', '1 ', 'code: ', "status: '", 'grpc ', 'A_', ': ', ...halves];
    const before = performance.now();
    for (const part of hostile) {
      if (part === '') continue;
      const long = part.repeat(Math.ceil(20_000 / part.length));
      regex.lastIndex = 0;
      for (let count = 0; count < 24 && regex.exec(long) !== null; count += 1);
    }
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe('bad input', () => {
  const line = 'level=error error="rpc error: code = Unavailable desc = refused"\n';
  const noise = 'level=info msg="request done" path=/v1/orders status=200 duration=14ms\n';

  it.each([
    ['nothing', ''],
    ['blanks', ' '.repeat(200_000)],
    ['line breaks', '\n'.repeat(200_000)],
    ['backslashes', '\\'.repeat(200_000)],
    ['escapes', '\u001b['.repeat(60_000)],
    ['controls', '\u0000\u0001\u0007\u009f'.repeat(3_000)],
    ['broken surrogates', '\ud800x\udc00\ud83d'.repeat(3_000)],
    ['letters that grow in lower case', 'İ'.repeat(3_000)],
    ['entities', '&#x110000;&#55296;&amp;amp;&#99999;&bogus;'.repeat(900)],
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'.repeat(900)],
    ['braces', '{"code":14,"message":"'.repeat(5_000)],
    ['names', 'UNAVAILABLE'.repeat(9_000)],
    ['wildcards', 'a b a b c '.repeat(9_000)],
    ['an old prototype', '__proto__ constructor toString hasOwnProperty'],
  ])('%s: never throws', (_, text) => {
    for (const part of [text, text.slice(0, 90), text.slice(1, 7)]) expect(() => resolve(part, compiled)).not.toThrow();
  });

  it('random text: never throws, and places lie within it', () => {
    const numbers = random(42);
    const pieces = [
      'rpc error: code = ',
      'Unavailable',
      '14',
      ' ',
      '\\"',
      '&quot;',
      '\u001b[3',
      '1m',
      '\n',
      '{',
      ':',
      'UNKNOWN: ',
      '\ud83d',
      '"code":',
      'grpc',
    ];
    for (let round = 0; round < 400; round += 1) {
      let text = '';
      for (let count = 0; count < 30; count += 1) {
        const number = numbers.next().value;
        text += number % 3 === 0 ? String.fromCharCode(number % 65_536) : (pieces[number % pieces.length] ?? '');
      }
      for (const { start, end } of resolve(text, compiled).matches) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it('a megabyte is looked at in parts, and says so', () => {
    const text = noise.repeat(8_000) + line + noise.repeat(8_000);
    const before = performance.now();
    const { matches, cut } = resolve(text, compiled);
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(cut).toBe(true);
    expect(matches[0]).toMatchObject({ name: 'UNAVAILABLE', kind: 'shape' });
    expect(text.slice(matches[0]?.start, matches[0]?.end)).toBe('rpc error: code = Unavailable');
  });

  it('up to the limit nothing is cut', () => {
    expect(resolve('x'.repeat(limit), compiled).cut).toBe(false);
    expect(resolve('x'.repeat(limit + 1), compiled).cut).toBe(true);
  });
});
