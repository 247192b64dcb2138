import { describe, expect, test } from 'vitest';
import { buildResolverData, compile, levelOf, survey, surveySteps } from '../../src/resolve/index.ts';
import { records } from '../../src/resolve/records.ts';

const shapes = [
  { id: 'go', pattern: 'rpc error: code = (?<name>{Pascal})', reason: 'a Go error', weight: 0.98, needs: ['rpc error'] },
  { id: 'python', pattern: 'StatusCode\\.(?<name>{SCREAMING})', reason: 'a Python error', weight: 0.9 },
];
const data = compile(
  buildResolverData({
    systems: [{ id: 'grpc', title: 'gRPC', words: ['grpc'], shapes }],
    entries: [
      { system: 'grpc', slug: 'unavailable', code: '14', name: 'UNAVAILABLE', party: 'network' },
      { system: 'grpc', slug: 'internal', code: '13', name: 'INTERNAL', party: 'service' },
      {
        system: 'grpc',
        slug: 'unauthenticated',
        code: '16',
        name: 'UNAUTHENTICATED',
        party: 'caller',
        messages: [{ text: 'token is expired', cause: 'expired-token' }],
      },
    ],
  }),
);

const pieces = (text: string) => [...records(text)].map(({ start, end, line }) => [line, text.slice(start, end)]);

describe('records of a log', () => {
  test('are its lines, with the numbers that they have in the file; blank lines belong to none', () => {
    expect(pieces('one\ntwo\n\nfour\n')).toEqual([
      [1, 'one'],
      [2, 'two'],
      [4, 'four'],
    ]);
  });

  test('keep what is indented, closing brackets and stack frames', () => {
    const object = '{ Error: 14 UNAVAILABLE\n  code: 14,\n}';
    const java = 'io.grpc.StatusRuntimeException: x\n\tat a.b.C(C.java:1)\nCaused by: java.io.IOException\n\t... 3 more';
    expect(pieces(`${object}\n${java}\nnext`).map(([, text]) => text)).toEqual([object, java, 'next']);
  });

  test('keep the line that ends a Python traceback', () => {
    const traceback = 'Traceback (most recent call last):\n  File "a.py", line 1\nValueError: x';
    expect(pieces(`${traceback}\nINFO done`).map(([, text]) => text)).toEqual([traceback, 'INFO done']);
  });

  test('of a hundred thousand indented lines are several', () => {
    expect(pieces(`head\n${'  more\n'.repeat(1000)}`).length).toBeGreaterThan(10);
  });
});

describe('a survey', () => {
  const log = [
    '2026-11-26T08:00:00Z INFO started',
    '2026-11-26T08:00:01Z ERROR rpc error: code = Unavailable desc = refused 1',
    '2026-11-26T08:00:02Z ERROR rpc error: code = Unavailable desc = refused 2',
    '2026-11-26T08:00:03Z WARN rpc error: code = Unauthenticated desc = token is expired',
    '2026-11-26T08:00:04Z ERROR rpc error: code = Internal desc = x',
    '2026-11-26T08:00:05Z INFO done',
  ].join('\n');
  const rows = (text: string) => survey(text, data).errors.map(({ match, count, level, first }) => [match.slug, count, level, first.line]);

  test('counts every error, most severe first: by level, then by who has to change something', () => {
    expect(rows(log)).toEqual([
      ['internal', 1, 'error', 5],
      ['unavailable', 2, 'error', 2],
      ['unauthenticated', 1, 'warning', 4],
    ]);
  });

  test('says where the first one stands, in the whole log', () => {
    const [, unavailable] = survey(log, data).errors;
    expect(log.slice(unavailable?.match.start, unavailable?.match.end)).toBe('rpc error: code = Unavailable');
    expect(unavailable?.lastLine).toBe(3);
  });

  test('tells causes apart: the same code with two causes is two things to mend', () => {
    const two = 'ERROR rpc error: code = Unauthenticated desc = token is expired\nERROR rpc error: code = Unauthenticated desc = none';
    expect(survey(two, data).errors.map(({ match }) => match.cause)).toEqual(['expired-token', undefined]);
  });

  test('takes no word for an error that merely names a code', () => {
    expect(rows('unavailable\ninternal\n14\n')).toEqual([]);
  });

  test('tells how much of the log has been read', () => {
    const steps = [...surveySteps(log, data)];
    expect(steps).toHaveLength(6);
    expect(steps.at(-1)).toBe(1);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
  });

  test('looks only for the systems that are asked for', () => {
    expect(survey(log, data, { systems: ['other'] }).errors).toEqual([]);
  });

  test('of nothing is empty', () => {
    expect(survey('', data)).toEqual({ errors: [], records: 0, cut: false });
  });
});

test.each([
  ['panic: runtime error', 'fatal'],
  ['F1126 08:00:00.000000 1 main.go:1] x', 'fatal'],
  ['{"level":"error","msg":"x"}', 'error'],
  ['ts=1 level=warn msg="connection error"', 'warning'],
  ['io.grpc.StatusRuntimeException: UNAVAILABLE', 'error'],
  ['INFO all is well', 'none'],
])('the level of %s is %s', (text, level) => {
  expect(levelOf(text)).toBe(level);
});
