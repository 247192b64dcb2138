import { expect, test } from 'vitest';
import { exchangeOf } from '../../src/catalog/exchange.ts';
import type { ProgramView } from '../../src/catalog/types.ts';

const program = (name: string, output: string | undefined, role: ProgramView['role'] = 'exchange'): ProgramView => ({
  role,
  item: name.split('.')[0] ?? '',
  language: { id: 'node', label: 'Node.js' },
  name,
  url: `/http/404/${name}.txt`,
  html: '',
  level: 'run',
  versions: {},
  output,
});

const wire = '> GET /orders/7 HTTP/1.1\n> Host: 127.0.0.1:⟨port⟩\n>\n< HTTP/1.1 404 Not Found\n<\n< no such order';

test('bytes and clients are told apart, and more clients come from the second program', () => {
  const found = exchangeOf([
    program('exchange.ts', `${wire}\n\nfetch: resolves with 404\naxios: rejects: AxiosError\n`),
    program('clients.ts', 'curl -f: exit 22\nGo net/http: no error\n'),
  ]);
  expect(found?.wire).toBe(wire);
  expect(found?.clients).toEqual([
    { client: 'fetch', text: 'resolves with 404' },
    { client: 'axios', text: 'rejects: AxiosError' },
    { client: 'curl -f', text: 'exit 22' },
    { client: 'Go net/http', text: 'no error' },
  ]);
  expect(found?.programs.map(({ name }) => name)).toEqual(['exchange.ts', 'clients.ts']);
});

test('a text of several lines stays with its client', () => {
  const found = exchangeOf([program('exchange.ts', `${wire}\n\nfetch: rejects\n  cause ECONNRESET\nundici: the same\n`)]);
  expect(found?.clients[0]).toEqual({ client: 'fetch', text: 'rejects\n  cause ECONNRESET' });
  expect(found?.clients[1]).toEqual({ client: 'undici', text: 'the same' });
});

test('a content line that looks like a client belongs to the bytes', () => {
  const found = exchangeOf([program('exchange.ts', '> GET / HTTP/1.1\n< HTTP/1.1 200 OK\n< fetch: no\n\nfetch: yes\n')]);
  expect(found?.wire).toContain('< fetch: no');
  expect(found?.clients).toEqual([{ client: 'fetch', text: 'yes' }]);
});

test('without a recorded exchange there is none', () => {
  expect(exchangeOf([program('missing.ts', 'HTTP 404', 'cause'), program('exchange.ts', undefined)])).toBeUndefined();
});
