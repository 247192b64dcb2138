/** nginx and Caddy, as `hosting/` configures them, are asked over the built site. Both must answer alike. */
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longCaching, noCaching, securityFields, shared, shortCaching } from '../../src/hosting/fields.ts';
import { precompress } from '../../src/hosting/precompress.ts';
import { execute, installedOf } from '../../src/verify/debian.ts';
import { builtFiles, dist } from '../support/site.ts';
import { type Answer, ask, askAll, hangUp, type Question } from './ask.ts';
import { hosts, type Running } from './servers.ts';

const installed = installedOf(
  hosts.flatMap(({ packages }) => packages),
  execute,
);
const isThere = (packages: readonly string[]) => packages.every((name) => installed?.has(name));

const files = builtFiles();
const some = (pattern: RegExp) => {
  const found = files.find((name) => pattern.test(name));
  if (found === undefined) throw new Error(`the built site has no file like ${String(pattern)}`);
  return `/${found}`;
};
const fileOf = (path: string) => readFileSync(join(dist, path));
/** `/grpc/16 /grpc/unauthenticated/ 301` */
const rules = fileOf('_redirects')
  .toString('utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(' ') as [from: string, to: string, status: string]);

const page = '/grpc/unauthenticated/';
const style = some(/^_astro\/.+\.css$/);
const picture = some(/\.svg$/);
/** Compressed by nobody beforehand. */
const uncompressed = '/grpc/index.json';

const plain = { 'accept-encoding': 'identity' };

let site = '';
beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'errdex-site-'));
  // Servers read it as a user of their own.
  chmodSync(site, 0o755);
  cpSync(dist, site, { recursive: true, preserveTimestamps: true });
  // How small it gets is none of this test's business.
  await precompress(site, 4);
  for (const ending of ['br', 'gz']) rmSync(join(site, `${uncompressed}.${ending}`));
}, 300_000);
afterAll(() => rmSync(site, { recursive: true, force: true }), 120_000);

const running = new Map<string, Running>();
beforeAll(async () => {
  for (const { name, packages, start } of hosts) if (isThere(packages)) running.set(name, await start(site));
}, 60_000);
afterAll(async () => {
  hangUp();
  for (const { stop } of running.values()) await stop();
}, 60_000);

describe.each(hosts)('$name', ({ name, packages }) => {
  const at = test.runIf(isThere(packages));
  const get = (path: string, question?: Question) => ask(running.get(name)?.port ?? 0, path, question);
  const getAll = (paths: readonly string[], question?: Question) => askAll(running.get(name)?.port ?? 0, paths, question);

  at('a page is HTML, with every security field, kept a short time', async () => {
    const { status, headers, body } = await get(page, { headers: plain });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe(shortCaching);
    expect(body.equals(fileOf(`${page}index.html`))).toBe(true);
    for (const [field, value] of Object.entries(securityFields)) expect(headers[field.toLowerCase()], field).toBe(value);
    expect(headers['etag']).toBeDefined();
    expect(headers['last-modified']).toBeDefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  at('tells nobody its version', async () => {
    for (const path of [page, '/nope', '/grpc/16']) expect((await get(path)).headers.server ?? '').not.toMatch(/\d|\bCaddy\b/);
  });

  at('every other address of every entry is a redirect, with a slash and without', async () => {
    expect(rules.length).toBeGreaterThan(1000);
    const answers = await getAll(rules.flatMap(([from]) => [from, `${from}/`]));
    const wrong = rules.flatMap(([from, to, status], i) =>
      [answers[2 * i], answers[2 * i + 1]].flatMap((answer) =>
        answer?.status === Number(status) && answer.headers.location === to
          ? []
          : [`${from}: ${answer?.status} ${answer?.headers.location ?? ''}, expected ${status} ${to}`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  at('a redirect keeps the query, knows every letter case, and has the security fields', async () => {
    for (const path of [
      '/grpc/16?lang=go',
      '/grpc/uNaUtHeNtIcAtEd?lang=go',
      '/GRPC/Unauthenticated/?lang=go',
      '/grpc/unauthenticated?lang=go',
    ]) {
      const { status, headers } = await get(path);
      expect(status, path).toBe(301);
      expect(headers.location, path).toBe(`${page}?lang=go`);
      for (const [field, value] of Object.entries(securityFields)) expect(headers[field.toLowerCase()], field).toBe(value);
      expect(headers['cache-control']).toBe(shortCaching);
    }
  });

  at('an address without its slash, or with index.html, leads to the one address of the page', async () => {
    for (const [from, to] of [
      ['/grpc', '/grpc/'],
      ['/search?q=grpc%2014', '/search/?q=grpc%2014'],
      ['/mappings/grpc-http', '/mappings/grpc-http/'],
      ['/index.html', '/'],
      [`${page}index.html?lang=go`, `${page}?lang=go`],
    ] as const) {
      const { status, headers } = await get(from);
      expect([status, headers.location], from).toEqual([301, to]);
    }
  });

  at.each([
    ['/grpc/unauthenticated.json', 'application/json'],
    ['/grpc/unauthenticated.md', 'text/markdown; charset=utf-8'],
    ['/index.json', 'application/json'],
    ['/grpc/index.json', 'application/json'],
    ['/schema/entry.json', 'application/json'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    [some(/\.ts\.txt$/), 'text/plain; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/opensearch.xml', 'application/xml; charset=utf-8'],
    ['/resolve.js', 'text/javascript; charset=utf-8'],
    ['/resolve.d.ts', 'text/plain; charset=utf-8'],
    [style, 'text/css; charset=utf-8'],
    [picture, 'image/svg+xml'],
    ['/favicon.svg', 'image/svg+xml'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/words/contents.json', 'application/json'],
    [some(/^words\/parts\//), 'text/plain; charset=utf-8'],
  ])('%s is %s, as it was built', async (path, type) => {
    const { status, headers, body } = await get(path, { headers: plain });
    expect([status, headers['content-type']]).toEqual([200, type]);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(body.equals(fileOf(path))).toBe(true);
  });

  at('every file of the site is there, except those for servers', async () => {
    const pages = files.filter((file) => !/^(?:_hosting\/|_headers$|_redirects$|404\.html$)/.test(file) && !isAlias(file));
    const answers = await getAll(
      pages.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`),
      { method: 'HEAD' },
    );
    expect(pages.filter((_, i) => answers[i]?.status !== 200)).toEqual([]);
  });

  at('what is not there is the not-found page, with 404, the security fields and short caching', async () => {
    const missing = [
      '/nope',
      '/grpc/nope/',
      '/grpc/unauthenticated/nope',
      '/_astro/nope.css',
      '/nope.md',
      '/index.json/',
      '/nope/?q=<script>',
    ];
    const hidden = ['/404.html', '/_headers', '/_redirects', '/_hosting/nginx/maps.conf', '/_hosting/caddy/moved.caddyfile', '/_hosting/'];
    for (const path of [...missing, ...hidden]) {
      const { status, headers, body } = await get(path, { headers: plain });
      expect(status, path).toBe(404);
      expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
      expect(headers['cache-control'], path).toBe(shortCaching);
      expect(body.equals(fileOf('/404.html')), path).toBe(true);
      for (const [field, value] of Object.entries(securityFields)) expect(headers[field.toLowerCase()], `${path} ${field}`).toBe(value);
    }
  });

  at.each(['identity', 'gzip', 'br'])('what has not changed is not sent again: %s', async (encoding) => {
    for (const path of [page, '/grpc/unauthenticated.json', style, uncompressed]) {
      const first = await get(path, { headers: { 'accept-encoding': encoding } });
      const etag = first.headers.etag ?? '';
      const ways = { 'if-none-match': etag, 'if-modified-since': String(first.headers['last-modified']) };
      for (const [field, value] of Object.entries(ways)) {
        const again = await get(path, { headers: { 'accept-encoding': encoding, [field]: value } });
        expect([again.status, again.body.length], `${path} ${field}: ${value}`).toEqual([304, 0]);
        expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
        expect(again.headers['x-content-type-options']).toBe('nosniff');
      }
      const changed = await get(path, { headers: { 'accept-encoding': encoding, 'if-none-match': '"other"' } });
      expect(changed.status, path).toBe(200);
    }
  });

  at('a part of a file can be asked for', async () => {
    const whole = fileOf('/resolve.js');
    const first = await get('/resolve.js', { headers: { ...plain, range: 'bytes=0-99' } });
    expect([first.status, first.headers['content-range']]).toEqual([206, `bytes 0-99/${whole.length}`]);
    expect(first.body.equals(whole.subarray(0, 100))).toBe(true);
    const last = await get('/resolve.js', { headers: { ...plain, range: 'bytes=-50' } });
    expect([last.status, last.body.equals(whole.subarray(-50))]).toEqual([206, true]);
    const beyond = await get('/resolve.js', { headers: { ...plain, range: `bytes=${whole.length}-` } });
    expect(beyond.status).toBe(416);
    const other = await get('/resolve.js', { headers: { ...plain, range: 'bytes=0-99', 'if-range': '"other"' } });
    expect([other.status, other.body.length]).toEqual([200, whole.length]);
    const same = await get('/resolve.js', { headers: { ...plain, range: 'bytes=0-99', 'if-range': String(first.headers.etag) } });
    expect(same.status).toBe(206);
  });

  at('text is compressed as the reader can read it, best first, and caches are told', async () => {
    for (const path of [page, '/', '/grpc/unauthenticated.md', '/resolver.json', style, '/sitemap.xml', '/grpc/unavailable/card.svg']) {
      const whole = fileOf(path.endsWith('/') ? `${path}index.html` : path);
      for (const [accepted, encoding, read] of [
        ['gzip, deflate, br', 'br', brotliDecompressSync],
        ['br', 'br', brotliDecompressSync],
        ['gzip', 'gzip', gunzipSync],
        ['identity', undefined, (body: Buffer) => body],
        ['br;q=0, gzip', 'gzip', gunzipSync],
      ] as const) {
        const { headers, body } = await get(path, { headers: { 'accept-encoding': accepted } });
        expect(headers['content-encoding'], `${path} ${accepted}`).toBe(encoding);
        expect(headers.vary?.toLowerCase(), `${path} ${accepted}`).toContain('accept-encoding');
        expect(read(body).equals(whole), `${path} ${accepted}`).toBe(true);
      }
    }
  });

  at('a file that fits into one packet anyway is sent as it is', async () => {
    const whole = fileOf('/favicon.svg');
    expect(whole.length).toBeLessThan(256);
    const { headers, body } = await get('/favicon.svg', { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.equals(whole)).toBe(true);
  });

  at('versions of a file in other encodings have other tags', async () => {
    const answers = await Promise.all(['br', 'gzip', 'identity'].map((one) => get(page, { headers: { 'accept-encoding': one } })));
    expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(3);
  });

  at('text that nobody compressed beforehand is compressed on the fly', async () => {
    const { headers, body } = await get(uncompressed, { headers: { 'accept-encoding': 'gzip, br' } });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).equals(fileOf(uncompressed))).toBe(true);
  });

  at('what is compressed already is sent as it is', async () => {
    for (const path of [some(/^fonts\/.+\.woff2$|\.png$/)])
      expect((await get(path, { headers: { 'accept-encoding': 'gzip, br' } })).headers['content-encoding'], path).toBeUndefined();
  });

  at('a file whose name changes with its bytes is kept a year, everything else a short time', async () => {
    const long = [style, some(/^_astro\/.+\.js$/), some(/^words\/parts\//)];
    for (const path of long) expect((await get(path)).headers['cache-control'], path).toBe(longCaching);
    for (const path of [page, '/', '/resolve.js', '/words/contents.json', some(/^words\/grpc\//), picture, '/index.json'])
      expect((await get(path)).headers['cache-control'], path).toBe(shortCaching);
  });

  at('the service worker and its lists are asked for again each time', async () => {
    for (const path of ['/sw.js', '/offline/', '/offline/index.json', '/offline/grpc.json'])
      expect((await get(path)).headers['cache-control'], path).toBe(noCaching);
  });

  at('pages of other origins may read the resolver and its data, and nothing else', async () => {
    const readable = shared.map((pattern) => (pattern.endsWith('*') ? '/resolver/grpc.json' : pattern));
    for (const path of readable) expect((await get(path)).headers['access-control-allow-origin'], path).toBe('*');
    for (const path of [page, '/index.json', style]) expect((await get(path)).headers['access-control-allow-origin'], path).toBeUndefined();
  });

  at('HEAD is GET without a body; nothing can be written', async () => {
    const [got, headed] = await Promise.all([get(page, { headers: plain }), get(page, { method: 'HEAD', headers: plain })]);
    expect([headed.status, headed.body.length]).toEqual([200, 0]);
    for (const field of ['etag', 'content-length', 'content-type', 'cache-control']) expect(headed.headers[field]).toBe(got.headers[field]);
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status, headers } = await get(page, { method });
      expect([status, headers.allow], method).toEqual([405, 'GET, HEAD']);
      expect(headers['content-security-policy'], method).toBe(securityFields['Content-Security-Policy']);
    }
    expect(headed.headers.allow).toBeUndefined();
  });

  at('no address leads to another host, out of the folder, or into the answer', async () => {
    const hostile = [
      '//grpc',
      '//other.example/../grpc',
      '//other.example/%2e%2e/grpc',
      '/%2Fother.example/..%2fgrpc',
      '/\\other.example/../grpc',
      '/%5cother.example/../grpc',
      '//other.example/index.html',
      '//other.example/grpc/16',
      '/grpc%0d%0aset-cookie:%20a=b',
      '/grpc/16%0d%0aset-cookie:%20a=b',
      '/grpc/16?%0d%0aset-cookie:%20a=b',
      '/grpc?a=%0d%0aset-cookie:%20a=b',
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/grpc/../../../../../etc/passwd',
      '/..%5c..%5cpackage.json',
      '/index.html/index.html',
      `/${'a'.repeat(5000)}`,
      `/${'grpc/'.repeat(500)}`,
      `/${'a/'.repeat(2500)}`,
      '/%00',
      '/grpc/%00',
      `/${'%C3%A9'.repeat(300)}`,
    ];
    for (const path of hostile) {
      const { status, headers, body } = await get(path, { headers: plain });
      const { location } = headers;
      // As a browser reads it: a backslash is a slash.
      if (location !== undefined) expect(new URL(location, 'http://errdex.example').host, path).toBe('errdex.example');
      expect(headers['set-cookie'], path).toBeUndefined();
      expect(status, path).toBeLessThan(500);
      expect(status, path).toBeGreaterThanOrEqual(200);
      if (status === 200) expect(body.toString('utf8'), path).toMatch(/^<!doctype html>/i);
    }
  });
});

/** Pages that lead on are never asked for: their addresses are redirects. */
const aliasFiles = new Set(rules.map(([from]) => `${from.slice(1)}/index.html`));
function isAlias(file: string): boolean {
  return aliasFiles.has(file);
}

test.runIf(hosts.every(({ packages }) => isThere(packages)))('both answer alike', async () => {
  const paths = [
    page,
    '/grpc',
    '/grpc/16',
    '/grpc/UNAUTHENTICATED/',
    '/nope',
    '/_headers',
    style,
    picture,
    '/resolve.js',
    '/index.json',
    '/llms.txt',
  ];
  const told = ({ status, headers }: Answer) => ({
    status,
    ...Object.fromEntries(
      ['location', 'cache-control', 'content-encoding', 'access-control-allow-origin', ...Object.keys(securityFields)].map(
        (name) => [name, headers[name.toLowerCase()]] as const,
      ),
    ),
  });
  const [first, ...others] = await Promise.all(
    [...running.values()].map(async ({ port }) => (await askAll(port, paths, { headers: { 'accept-encoding': 'br' } })).map(told)),
  );
  for (const other of others) expect(other).toEqual(first);
});
