import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { card, wrapLines } from '../../src/render/card.ts';

const facts = {
  system: 'HTTP',
  code: '502',
  name: 'Bad Gateway',
  summary: 'A gateway got no answer, or none that it could use.',
  who: 'Service',
  address: 'errdex.example/http/502/',
};

describe('card', () => {
  test('says system, code, name, sentence, party and address', () => {
    const svg = card(facts);
    for (const text of [
      'HTTP',
      '502 Bad Gateway',
      'A gateway got no answer, or none that it could use.',
      'Service',
      'errdex.example/http/502/',
    ]) {
      expect(svg).toContain(`>${text}</text>`);
    }
  });

  test('escapes what an entry writes', () => {
    const svg = card({ ...facts, name: '<script>alert("x")</script>' });
    expect(svg).not.toContain('<script');
    expect(parse(svg).childNodes).not.toEqual([]);
  });

  test('has no style, no script and nothing to fetch', () => {
    expect(card(facts)).not.toMatch(/<style|<script|<image|href=|url\(/);
  });
});

describe('wrapLines', () => {
  test('breaks between words, and cuts what does not fit', () => {
    const [first, second, ...rest] = wrapLines('word '.repeat(60).trim());
    expect(rest).toEqual([]);
    expect(first?.length).toBeLessThanOrEqual(56);
    expect(second).toMatch(/word…$/);
  });

  test('a short sentence is one line', () => {
    expect(wrapLines('Short.')).toEqual(['Short.']);
  });
});
