/** The order in which an entry shows what runtimes print. */
import { expect, test } from 'vitest';
import { looksOf } from '../../src/catalog/looks.ts';
import type { StoredEntry } from '../../src/catalog/types.ts';

const program = (role: string, item: string, label: string, output: string | undefined, versions: Record<string, string> = {}) => ({
  role,
  item,
  language: { id: label.toLowerCase(), label },
  output,
  versions,
});

const item = {
  entry: {
    system: 'grpc',
    slug: 'unavailable',
    causes: [
      { id: 'refused', title: 'Nothing listens' },
      { id: 'drained', title: 'The server drains' },
      { id: 'proxy', title: 'A proxy answered' },
    ],
    looks: [
      { runtime: 'Go', library: 'grpc-go', text: 'code = Unavailable desc = documented', source: 's' },
      { runtime: 'C#', library: 'Grpc.Net.Client', text: 'StatusCode="Unavailable"', source: 's' },
    ],
    sources: [{ id: 's', title: 'A thread', url: 'https://example.com', for: 'x' }],
  },
  programs: [
    program('cause', 'refused', 'Node.js', '  14 UNAVAILABLE: refused\nand more\n', { 'Node.js': '24', '@grpc/grpc-js': '1.14.7' }),
    program('cause', 'drained', 'Node.js', '14 UNAVAILABLE: drained\n'),
    program('cause', 'drained', 'Go', 'code = Unavailable desc = draining\n', { Go: '1.19', 'grpc-go': '1.33.3' }),
    program('cause', 'proxy', 'Node.js', '14 UNAVAILABLE: refused\n'),
    program('cause', 'proxy', 'Ruby', '14 UNAVAILABLE: refused\n'),
    program('cause', 'proxy', 'Go', 'code = Internal desc = no row\n'),
    program('fix', 'retry', 'Java', 'UNAVAILABLE: first try\n'),
    program('cause', 'refused', 'Java', undefined),
  ],
} as unknown as StoredEntry;

const locate = (text: string) => {
  const start = text.search(/unavailable/i);
  return start === -1 ? undefined : { system: 'grpc', slug: 'unavailable', start, end: start + 11 };
};

test('the situation that most runtimes have shown comes first, then what is documented of others', () => {
  const shown = looksOf(item, locate).map(({ runtime, text, recorded }) => `${recorded?.anchor ?? 'documented'} ${runtime}: ${text}`);
  expect(shown).toEqual([
    '#cause-drained Node.js: 14 UNAVAILABLE: drained',
    '#cause-drained Go: code = Unavailable desc = draining',
    'documented C#: StatusCode="Unavailable"',
    '#cause-refused Node.js: 14 UNAVAILABLE: refused',
    // What Node.js printed there, it has printed before.
    '#cause-proxy Ruby: 14 UNAVAILABLE: refused',
    'documented Go: code = Unavailable desc = documented',
  ]);
});

test('the library that ran is named with its version', () => {
  expect(looksOf(item, locate)[1]).toMatchObject({ library: 'grpc-go 1.33.3', recorded: { title: 'The server drains' } });
});

test('of a program of Connect, its client is named, not the server that it asks', () => {
  const versions = { 'Node.js': '24', '@grpc/grpc-js': '1.14.7', '@connectrpc/connect': '2.1.2' };
  const programs = [program('cause', 'refused', 'Node.js (Connect)', '[unavailable] refused\n', versions)];
  const [look] = looksOf({ ...item, programs } as unknown as StoredEntry, locate);
  expect(look?.library).toBe('@connectrpc/connect 2.1.2');
});

test('an entry without records shows what it documents', () => {
  const shown = looksOf({ ...item, programs: [] }, locate);
  expect(shown.map(({ runtime, recorded, source }) => [runtime, recorded, source?.title])).toEqual([
    ['Go', undefined, 'A thread'],
    ['C#', undefined, 'A thread'],
  ]);
});
