/** What the search makes of HTTP: where a number is a status, and where it is none. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readResolverData } from '../../src/library/index.ts';
import { buildResolverData, compile, resolve } from '../../src/resolve/index.ts';

const data = compile(readResolverData(join(import.meta.dirname, '..', '..')));
const pages = (text: string): string[] => resolve(text, data).matches.map(({ system, slug }) => `${system}/${slug}`);

test.each([
  ['http/404', 'HTTP/1.1 404 Not Found'],
  ['http/502', '< HTTP/1.1 502 Bad Gateway\n< Server: nginx'],
  ['http/503', 'HTTP 503 Service Unavailable'],
  ['http/404', 'AxiosError: Request failed with status code 404'],
  ['http/503', 'ResponseStatusCodeError [UND_ERR_RESPONSE_STATUS_CODE]: Response status code 503: Service Unavailable'],
  ['http/419', 'fetch: resolves with 419 unknown status, ok false'],
  ['http/504', 'curl: (22) The requested URL returned error: 504'],
  ['http/403', '2025-05-12 10:11:12 ERROR 403: Forbidden.'],
  ['http/404', 'requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://example.com/orders/7'],
  ['http/404', 'urllib.error.HTTPError: HTTP Error 404: Not Found'],
  ['http/502', '192.0.2.1 - - [12/May/2025:10:11:12 +0000] "GET /orders?page=404 HTTP/1.1" 502 157 "-" "curl/8.5.0"'],
  ['http/503', 'shop/<NOSRV> 0/-1/-1/-1/0 503 217 - - SC-- 1/1/0/0/0 0/0 "GET / HTTP/1.1"'],
  ['http/504', '[error] 7#7: *1 upstream timed out (110: Connection timed out) while reading response header from upstream'],
  ['http/413', '[error] 7#7: *2 client intended to send too large body: 3520276 bytes, client: 192.0.2.1'],
  ['http/500', 'HTTP Error 500.19 - Internal Server Error'],
  ['http/401', '401.2'],
  ['http/403', 'Error 1020 Ray ID: 7d0e0f6a9c2b'],
  ['http/429', 'error code: 1015'],
])('%s: %s', (page, text) => {
  expect(pages(text)[0]).toBe(page);
});

test.each([
  'took 404 ms',
  'Server listening on port 503',
  'src/parser.c:500:13: warning: unused variable',
  'error at line 500',
  '429 tests passed',
  '530 Login incorrect.',
  'host mx.example.net said: 421 4.7.0 Try again later',
  'fiat 500 battery',
  '192.0.2.1 - - [12/May/2025:10:11:12 +0000] "GET /a HTTP/1.1" 304 0 "-" "curl/8.5.0"',
  '192.0.2.1 - - [12/May/2025:10:11:12 +0000] "GET /404 HTTP/1.1" 200 500 "-" "curl/8.5.0"',
  'Completed 404.0 MiB/500.0 MiB (50.3 MiB/s)',
])('no status: %s', (text) => {
  expect(pages(text)).toEqual([]);
});

describe('typed', () => {
  test('a number of three digits is HTTP, a small one is not', () => {
    expect(pages('404')[0]).toBe('http/404');
    expect(pages('4').slice(0, 2)).toEqual(['grpc/deadline-exceeded', 'tensorflow/deadline-exceeded-error']);
    expect(pages('status 14')[0]).toBe('grpc/unavailable');
  });

  test('two numbers are offered both, in their order', () => {
    expect(pages('401 vs 403').slice(0, 2)).toEqual(['http/401', 'http/403']);
    expect(pages('503/504').slice(0, 2)).toEqual(['http/503', 'http/504']);
  });

  test.each([
    ['http/502', 'what does 502 mean'],
    ['http/503', 'nginx 503s'],
    ['http/499', 'nginx下 499错误'],
    ['http/405', 'Fehler 405 Methode nicht erlaubt'],
    ['http/529', '529 overloaded'],
    ['http/413', 'payload too large'],
    ['http/422', 'unprocesable entity'],
    ['http/500', 'internal server eror'],
    ['http/413', 'file too big upload'],
  ])('%s: %s', (page, text) => {
    expect(pages(text)[0]).toBe(page);
  });

  test('a name that two systems have goes first to the one that writes it so', () => {
    expect(pages('not found').slice(0, 2)).toEqual(['http/404', 'grpc/not-found']);
    expect(pages('NOT_FOUND').slice(0, 2)).toEqual(['grpc/not-found', 'http/404']);
    expect(pages(':not_found')[0]).toBe('http/404');
  });

  test.each(['HttpStatus.NOT_FOUND', 'http.StatusNotFound', 'SC_NOT_FOUND', 'HTTP_404_NOT_FOUND', 'HttpStatusCode.NotFound'])(
    '%s',
    (text) => {
      expect(pages(text)[0]).toBe('http/404');
    },
  );

  test('a constant that two systems have is offered twice', () => {
    expect(pages('StatusCode::NOT_FOUND').sort()).toEqual(['grpc/not-found', 'http/404']);
  });
});

describe('one error within another', () => {
  test('what HTTP carries comes before it, wherever it stands', () => {
    expect(pages('HTTP/1.1 403 Forbidden\n\n{"code":"permission_denied","message":"not yours"}').slice(0, 2)).toEqual([
      'grpc/permission-denied',
      'http/403',
    ]);
    expect(pages('{"error":{"code":429,"message":"quota","status":"RESOURCE_EXHAUSTED"}}')[0]).toBe('grpc/resource-exhausted');
    expect(pages('rpc error: code = Unavailable desc = Bad Gateway: HTTP status code 502').slice(0, 2)).toEqual([
      'grpc/unavailable',
      'http/502',
    ]);
  });

  test('an HTTP error that happens to be named like one of gRPC is HTTP', () => {
    expect(pages('HttpClientErrorException$NotFound: 404 Not Found')[0]).toBe('http/404');
    expect(pages('InternalServerError: 529 {"type":"error"}')[0]).toBe('http/529');
  });
});

describe('a status that is no error', () => {
  const calm = compile(
    buildResolverData({
      systems: [
        {
          id: 'web',
          title: 'Web',
          words: ['web'],
          shapes: [
            {
              id: 'line',
              pattern: '(?:^|\\n)(?:< )?HTTP/1\\.1 (?<code>\\d{3})',
              reason: 'a status line',
              weight: 0.9,
              alone: 'success',
              aloneIn: 200,
            },
            { id: 'gone', pattern: 'no upstream', means: '502', reason: 'a log line', weight: 0.9 },
          ],
        },
      ],
      entries: [
        { system: 'web', slug: '304', code: '304', name: 'Not Modified', party: 'success' },
        { system: 'web', slug: '502', code: '502', name: 'Bad Gateway', names: ['Proxy Error'] },
      ],
    }),
  );
  const found = (text: string) => resolve(text, calm).matches.map(({ slug, reason }) => `${slug}: ${reason}`);

  test('counts when the text is short and holds nothing else', () => {
    expect(found('> GET / HTTP/1.1\n< HTTP/1.1 304 Not Modified')).toEqual(['304: Found “304” in a status line.']);
    expect(found('< HTTP/1.1 304 Not Modified\n< HTTP/1.1 502 Bad Gateway')[0]).toContain('502');
    expect(found(`< HTTP/1.1 304 Not Modified\n${'x-field: y\n'.repeat(40)}`)).toEqual([]);
  });

  test('a pattern may stand for a code that the text does not name', () => {
    expect(found('[error] no upstream while connecting')).toEqual(['502: Found “no upstream” in a log line.']);
  });

  test('other names are names', () => {
    expect(found('proxy error')[0]).toContain('502');
    expect(found('proxy eror')[0]).toContain('502');
  });
});

describe('what people type', () => {
  test.each([
    ['http/404', 'axios 404'],
    ['http/502', 'why am i getting 502'],
    ['http/413', 'python requests 413'],
    ['http/503', 'http_503'],
    ['http/504', 'kubernetes ingress 504 after deploy'],
    ['http/500', 'shopware returns 500'],
    ['http/431', '431 Request Headers Too Large only locally'],
    ['http/522', "CloudFlare's 522 connection timeout page is not shown"],
    ['http/503', 'heroku h12'],
    ['grpc/data-loss', 'DATA_LOSS when calling api'],
    ['grpc/aborted', 'ABORTED error'],
    ['grpc/permission-denied', 'PermissionDeniedException'],
    ['grpc/not-found', 'grpcurl not found'],
    ['tensorflow/invalid-argument-error', 'InvalidArgumentError model.fit'],
    ['tensorflow/not-found-error', 'tensorflow NotFoundError fichier checkpoint introuvable'],
    // The system that is named has no such code.
    ['grpc/unavailable', 'http 14'],
    ['http/504', 'tf 504'],
  ])('%s: %s', (page, text) => {
    expect(pages(text)[0]).toBe(page);
  });

  test.each([
    'fiat 500 battery',
    'python 3 error',
    'npm ERR! code 1',
    'asyncio.exceptions.CancelledError',
    'we are out of range of the tower',
  ])('no code: %s', (text) => {
    expect(pages(text)).toEqual([]);
  });

  test('what another system makes of the code is offered where there are few answers', () => {
    expect(pages('unauthorized')).toEqual(['http/401', 'grpc/unauthenticated']);
    const [, other] = resolve('unauthorized', data).matches;
    expect(other).toMatchObject({ kind: 'kin', also: true });
    expect(other?.reason).toContain('becomes');
  });

  test.each([
    ['unauthenticated vs permission denied', '/grpc/unauthenticated-vs-permission-denied/'],
    ['401 vs 403', '/http/401-vs-403-vs-404/'],
    ['grpc 16 vs 7', '/grpc/unauthenticated-vs-permission-denied/'],
    ['difference between 502 and 504', '/http/500-vs-502-vs-503-vs-504/'],
  ])('%s leads to the page that tells them apart', (text, url) => {
    expect(resolve(text, data).compared?.[0]).toMatchObject({ url, asked: true });
  });

  test.each(['401', 'http 404', 'Error: 14 UNAVAILABLE: or 16 UNAUTHENTICATED: x'])('nothing is to be told apart in %s', (text) => {
    expect(resolve(text, data).compared).toBeUndefined();
  });
});

describe('a second look', () => {
  test.each([
    ['a field of JSON', '{"level":"error","msg":"[resource_exhausted] Error"}', 'grpc/resource-exhausted'],
    ['JSON in JSON', JSON.stringify({ log: JSON.stringify({ msg: '[resource_exhausted] Error' }) }), 'grpc/resource-exhausted'],
    ['backticks', 'I get `unavailable: "channel is not ready"` since yesterday', 'grpc/unavailable'],
    ['a line that lost its case', 'status(statuscode="unavailable", detail="error connecting")', 'grpc/unavailable'],
    ['a line cut off in front', 'ilable desc = connection error: desc = "transport: x"', 'grpc/unavailable'],
    ['a line cut off behind', '{"code":16,"message":"token signature is invalid","detail', 'grpc/unauthenticated'],
    ['a quoted field of a table', '42,"Status(StatusCode=""Unavailable"", Detail=""x"")"', 'grpc/unavailable'],
  ])('finds %s', (_, text, page) => {
    expect(pages(text)[0]).toBe(page);
  });

  test('marks the place in the given text', () => {
    const text = '{"level":"error","msg":"[resource_exhausted] Error"}';
    const [match] = resolve(text, data).matches;
    expect(text.slice(match?.start, match?.end)).toContain('resource_exhausted');
  });
});

test.each([
  [
    'a status and the code that carries it are one error',
    'BadRequest: 400 POST https://bigquery.example.com/v2/jobs; reason: INVALID_ARGUMENT',
    'grpc/invalid-argument',
  ],
  ['a word of the name of a status is no status of another system', 'HTTP 503 Service Unavailable: no pod is ready', 'http/503'],
  ['an error page of Cloudflare counts as its status', 'error code: 1018', 'http/409'],
  ["MySQL's numbers are none of Cloudflare's", "Error Code: 1007. Can't create database 'shop'; database exists", undefined],
  ['what a container registry answers is no gRPC', 'Error: Status 503: {"errors":[{"code":"UNAVAILABLE","message":"x"}]}', 'http/503'],
  [
    'the proxy of requests is no 502',
    "requests.exceptions.ProxyError: Max retries exceeded (Caused by ProxyError('x', OSError('Tunnel connection failed: 407 Proxy Authentication Required')))",
    'http/407',
  ],
])('%s', (_, text, page) => {
  expect(pages(text)[0]).toBe(page);
});
