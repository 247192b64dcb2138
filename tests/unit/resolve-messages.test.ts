import { expect, test } from 'vitest';
import { buildResolverData, compile, resolve } from '../../src/resolve/index.ts';

const entry = (name: string, code: string, messages: { text: string; cause?: string }[]) => ({
  system: 'grpc',
  slug: name.toLowerCase(),
  code,
  name,
  summary: '',
  messages,
});

const data = compile(
  buildResolverData({
    systems: [{ id: 'grpc', title: 'gRPC', words: ['grpc'] }],
    entries: [
      entry('INTERNAL', '13', [
        { text: 'Error deserializing request', cause: 'schemas-differ' },
        { text: 'Exception deserializing request!', cause: 'schemas-differ' },
      ]),
      entry('UNAVAILABLE', '14', [{ text: 'dial tcp *: connection refused', cause: 'nothing-listens' }]),
    ],
  }),
);

test('a message that stands in the text word for word wins over words that merely stand in one', () => {
  const [match] = resolve('Exception deserializing request!', data).matches;
  expect(match).toMatchObject({ slug: 'internal', kind: 'message', start: 0, end: 32, cause: 'schemas-differ' });
  expect(match?.reason).toContain('“Exception deserializing request!”');
  expect(match?.score).toBeGreaterThan(0.5);
});

test('a star stands for anything within one line, and tells the cause', () => {
  const text = 'boot\nfailed: dial tcp 10.0.0.7:50051: connection refused\nbye';
  const [match] = resolve(text, data).matches;
  expect(match).toMatchObject({ slug: 'unavailable', cause: 'nothing-listens', also: false });
  expect(text.slice(match?.start, match?.end)).toBe('dial tcp 10.0.0.7:50051: connection refused');
  expect(resolve('dial tcp 10.0.0.7:50051\n: connection refused', data).matches).toEqual([]);
});
