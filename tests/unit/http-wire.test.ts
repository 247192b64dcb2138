/** What the HTTP system's harness makes of bytes, and what its recorded exchange prints. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { abbreviate, linesOf, printable, progressOf, send } from '../../content/systems/http/_harness/wire.ts';
import { serve } from '../../content/systems/http/_harness/serve.ts';
import { mask } from '../../src/verify/mask.ts';
import { run } from '../../src/verify/run.ts';
import { npmRunners } from '../../src/verify/runners.ts';

const root = join(import.meta.dirname, '..', '..');
mkdirSync(join(root, 'test-results'), { recursive: true });
const folder = mkdtempSync(join(root, 'test-results', 'http-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('how far an answer has come', () => {
  const after = (text: string, method = 'GET') => {
    const { status, complete } = progressOf(Buffer.from(text), method);
    return [status, complete];
  };
  test.each<[string, (number | boolean | undefined)[]]>([
    ['HTTP/1.1 200 OK\r\nContent-Le', [undefined, false]],
    ['HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab', [200, false]],
    ['HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc', [200, true]],
    ['HTTP/1.1 204 No Content\r\n\r\n', [204, true]],
    ['HTTP/1.1 103 Early Hints\r\n\r\n', [undefined, false]],
    ['HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 304 Not Modified\r\n\r\n', [304, true]],
    ['HTTP/1.1 101 Switching Protocols\r\n\r\n', [101, true]],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n', [200, false]],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n', [200, true]],
    // Without a length, the end of the connection is the end of the content.
    ['HTTP/1.1 200 OK\r\n\r\nabc', [200, false]],
  ])('%j', (text, expected) => {
    expect(after(text)).toEqual(expected);
  });

  test('an answer to HEAD has no content, whatever it announces', () => {
    expect(after('HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n', 'HEAD')).toEqual([200, true]);
  });
});

describe('bytes as lines', () => {
  test('long repeats are counted', () => {
    expect(abbreviate(`Cookie: ${'x'.repeat(9000)}; a`)).toBe('Cookie: ⟨9000 × x⟩; a');
    expect(abbreviate('-'.repeat(63))).toBe('-'.repeat(63));
  });

  test('what can not be printed becomes an escape; UTF-8 stays', () => {
    expect(printable(Buffer.from('é\0\u001b\t'))).toBe('é\\x00\\x1b\t');
    expect(printable(Buffer.from([0x41, 0xff, 0x80]))).toBe('A\\xff\\x80');
  });

  test('directions alternate, and an end that the bytes do not show is remarked', () => {
    const pieces = [
      { from: 'client', bytes: Buffer.from('GET / HTTP/1.1\r\n\r\n') },
      { from: 'server', bytes: Buffer.from('HTTP/1.1 200 OK\r\n\r\na\n\nb\n') },
    ] as const;
    expect(linesOf({ pieces: [...pieces], status: 200, remark: 'cut' })).toEqual([
      '> GET / HTTP/1.1',
      '< HTTP/1.1 200 OK',
      '<',
      '< a',
      '<',
      '< b',
      '(cut)',
    ]);
  });
});

describe('a raw request', () => {
  test('replaces what would be sent by what is given', async () => {
    await using site = await serve((request, response) => response.end(request.headers.host));
    const { pieces, status } = await send(site.port, { request: 'POST /', fields: { host: 'a.test' }, body: 'é' });
    expect(pieces[0]?.bytes.toString()).toBe('POST / HTTP/1.1\r\nhost: a.test\r\nConnection: close\r\nContent-Length: 2\r\n\r\né');
    expect([status, pieces[1]?.bytes.toString().slice(-6)]).toEqual([200, 'a.test']);
  });

  test('says how a connection without an answer ended', async () => {
    await using closes = await serve((request) => request.socket.end());
    await using resets = await serve((request) => request.socket.resetAndDestroy());
    await using silent = await serve(() => undefined);
    const remarks = [];
    for (const { port } of [closes, resets, silent]) remarks.push((await send(port, { request: 'GET /' })).remark);
    expect(remarks).toEqual(['no answer: connection closed', 'no answer: connection reset', 'no answer within 1 s']);
  });

  test('keeps content back until the server says 100', async () => {
    await using site = await serve((_request, response) => response.writeHead(417).end());
    site.server.on('checkContinue', (_request, response) => response.writeHead(417).end());
    const refused = await send(site.port, { request: 'POST /', fields: { Expect: '100-continue' }, body: 'content' });
    expect(refused.pieces.map(({ from }) => from)).toEqual(['client', 'server']);
    await using other = await serve((request, response) => request.resume().on('end', () => response.end('ok')));
    const taken = await send(other.port, { request: 'POST /', fields: { Expect: '100-continue' }, body: 'content' });
    expect(taken.pieces.map(({ from }) => from)).toEqual(['client', 'server', 'client', 'server']);
  });
});

test('an exchange prints the same twice, and a line for each client', async () => {
  const path = join(folder, 'exchange.ts');
  const harness = join(root, 'content', 'systems', 'http', '_harness', 'exchange.ts');
  writeFileSync(
    path,
    `import { exchange } from '${harness}';
await exchange({
  request: 'POST /orders',
  body: '{}',
  answer(request, response) {
    if (request.url === '/orders') response.writeHead(303, { Location: '/orders/8' }).end();
    else response.writeHead(404, 'Nowhere', { 'Content-Type': 'text/plain' }).end('no order 8');
  },
});`,
  );
  const [node] = npmRunners(root);
  if (!node) throw new Error('there is no runner for Node.js');
  const { command, args } = node.command(path);
  const once = async () => mask((await run(command, args)).output);
  const output = await once();
  expect(output).toBe(`> POST /orders HTTP/1.1
> Host: 127.0.0.1:⟨port⟩
> Connection: close
> Content-Length: 2
>
> {}
< HTTP/1.1 303 See Other
< Location: /orders/8
< Date: ⟨time⟩
< Connection: close
< Content-Length: 0

fetch: sends POST /orders, then GET /orders/8; resolves with 404 Nowhere, ok false, redirected to /orders/8; content no order 8
undici: resolves with 303, not followed; no content
axios: sends POST /orders, then GET /orders/8; rejects: AxiosError: Request failed with status code 404 (ERR_BAD_REQUEST); error.response has content no order 8
`);
  expect(await once()).toBe(output);
});
