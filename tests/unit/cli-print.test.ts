import { describe, expect, test } from 'vitest';
import { causeTitles } from '../../src/cli/load-resolver.ts';
import { printMatches, printSurvey } from '../../src/cli/print-matches.ts';
import { readResolverData } from '../../src/library/index.ts';
import { compile, resolve, survey } from '../../src/resolve/index.ts';
import { root } from '../support/site.ts';

const data = compile(readResolverData(root));
const options = { data, causeTitle: causeTitles(root), site: '', width: 80, colour: false };
const print = (text: string) => printMatches(resolve(text, data), text, options);

describe('answers', () => {
  test('inner codes stand apart, and so do entries of a related system', () => {
    const out = print('tensorflow: Error: 14 UNAVAILABLE: upstream said "rpc error: code = Unauthenticated desc = no token"');
    const [first = '', also = '', kin = ''] = out.split(/^(?:Also in this text|What other systems call it):\n/m);
    expect(first).toContain('gRPC 14 UNAVAILABLE');
    expect(also).toContain('gRPC 16 UNAUTHENTICATED');
    expect(first).not.toContain('UNAUTHENTICATED  ');
    expect(kin).toContain('TensorFlow 14 UnavailableError');
    expect(kin, 'the text does not show it').not.toContain('^');
  });

  test('an entry without a code has none', () => {
    expect(print('OpError')).toMatch(/^TensorFlow OpError {2}\/tensorflow\/op-error\/\n/);
  });

  test('every system that has a number', () => {
    expect(print('8').match(/^\S.* {2}\//gm)).toHaveLength(2);
  });

  test('text of somebody else can neither break a line nor steer a terminal', () => {
    const text = 'x\u001b]0;title\u0007\u202e 14 UNAVAILABLE:\r gone\n14 UNAVAILABLE: y';
    expect(print(text)).not.toMatch(/[^\n\P{Cc}]|\u202e/u);
  });
});

test('a survey puts what is most severe first', () => {
  const log = 'WARN 5 NOT_FOUND: a\nWARN 5 NOT_FOUND: b\nFATAL 14 UNAVAILABLE: c\n';
  expect(printSurvey(survey(log, data), log, options)).toMatch(
    /^2 errors in 3 records, most severe first\.\n\ngRPC 14 UNAVAILABLE.*\n {2}FATAL, line 3\n[^]*\n\ngRPC 5 NOT_FOUND.*\n {2}WARNING, 2 times, lines 1 to 2\n/,
  );
});
