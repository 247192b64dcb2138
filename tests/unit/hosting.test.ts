/** What hosts are told, written for each kind of host. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import type { Entry, System } from '../../src/entry/types.ts';
import { caddyFields, caddyMap, caddySecurity } from '../../src/hosting/caddy.ts';
import { fresh, hashed, longCaching, noCaching, securityFields } from '../../src/hosting/fields.ts';
import { nginxFields, nginxMaps } from '../../src/hosting/nginx.ts';
import { precompress } from '../../src/hosting/precompress.ts';
import { foldedCase, redirectsOf } from '../../src/hosting/redirects.ts';
import { headersFile, redirectsFile } from '../../src/hosting/static-hosts.ts';

const systems = [{ id: 'shop', slug: 'name', spellings: [] }] as unknown as System[];
const entry = (code: string, name: string, slug: string) => ({ system: 'shop', slug, code, name, alsoNamed: [] }) as unknown as Entry;
const moved = redirectsOf(systems, [entry('7', 'CARD_DECLINED', 'card-declined'), entry('8', '7', '7-again')]);

describe('redirects', () => {
  test('each other spelling leads to the page', () => {
    expect(moved[0]).toEqual({
      system: 'shop',
      to: '/shop/card-declined/',
      from: ['7', 'CARDDECLINED', 'CARD_DECLINED', 'CardDeclined', 'cardDeclined', 'card_declined', 'carddeclined'].sort(),
    });
    expect(redirectsFile(moved)).toContain('/shop/CARD_DECLINED /shop/card-declined/ 301\n');
  });

  test('an address that two entries would have belongs to the first, unless it is the page of the other', () => {
    expect(moved.flatMap(({ from }) => from).filter((one) => one === '7')).toEqual(['7']);
    const own = redirectsOf(systems, [entry('7', 'CARD_DECLINED', 'card-declined'), entry('9', 'SEVEN', '7')]);
    expect(own.find(({ to }) => to === '/shop/card-declined/')?.from).not.toContain('7');
  });

  test('where letter case is folded, each address stands once, and the page itself not at all', () => {
    expect(foldedCase({ system: 'shop', to: '/shop/ok/', from: ['OK', 'Ok', 'FINE', 'Fine', 'fine'] })).toEqual(['fine']);
  });

  test("nginx's map has no key twice, which it would refuse", () => {
    const keys = [...nginxMaps(moved).matchAll(/^ {4}(\/shop\S*) /gm)].map(([, key]) => key?.toLowerCase());
    expect(keys).toContain('/shop/card_declined/');
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('in Caddy the page itself stands before the pattern that matches it too', () => {
    const map = caddyMap(moved);
    expect(map.indexOf('\t/shop/card-declined/ ""\n')).toBeGreaterThan(0);
    expect(map.indexOf('\t/shop/card-declined/ ""\n')).toBeLessThan(map.indexOf('~(?i)^/shop/(?:card-declined|'));
  });
});

describe('fields', () => {
  test.each(Object.entries(securityFields))('%s is told to every host', (name, value) => {
    expect(headersFile()).toContain(`/*\n`);
    expect(headersFile()).toContain(`  ${name}: ${value}\n`);
    expect(nginxFields()).toContain(`add_header ${name} "${value}" always;\n`);
    expect(caddySecurity()).toContain(`\t${name} \`${value}\`\n`);
  });

  test('hashed names are kept a year, everywhere', () => {
    for (const pattern of hashed) {
      expect(headersFile()).toContain(`${pattern}\n  Cache-Control: ${longCaching}\n`);
      expect(nginxMaps([])).toContain(`"~^${pattern.slice(0, -1)}" "${longCaching}";\n`);
      expect(caddyFields()).toContain(pattern);
    }
  });

  test('the service worker and its lists are asked for again each time, everywhere', () => {
    for (const pattern of fresh) {
      expect(headersFile()).toContain(`${pattern}\n  Cache-Control: ${noCaching}\n`);
      expect(caddyFields()).toContain(pattern);
    }
    expect(nginxMaps([])).toContain(`/sw.js "${noCaching}";\n`);
    expect(nginxMaps([])).toContain(`"~^/offline/" "${noCaching}";\n`);
    expect(hashed.filter((pattern) => fresh.includes(pattern))).toEqual([]);
  });

  test('no two rules of _headers set the same field for one address: hosts would send both', () => {
    const rules = headersFile()
      .split(/^(?=\/)/m)
      .map((block) => block.trim().split('\n'));
    const all = rules.find(([path]) => path === '/*')?.slice(1) ?? [];
    const names = (lines: readonly string[]) => lines.map((line) => line.trim().split(':')[0]);
    for (const [path = '', ...lines] of rules.filter(([one]) => one !== '/*'))
      expect(
        names(lines).filter((name) => names(all).includes(name)),
        path,
      ).toEqual([]);
  });
});

describe('precompress', () => {
  const folder = mkdtempSync(join(tmpdir(), 'errdex-precompress-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('writes both encodings beside texts that are worth it', async () => {
    const text = 'deadline exceeded\n'.repeat(200);
    for (const name of ['page.html', 'font.woff2', 'index.pf_index']) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'tiny.html'), 'ok');
    const { files, before, after } = await precompress(folder);
    expect({ files, before }).toEqual({ files: 1, before: text.length });
    expect(after).toBeLessThan(before / 10);
    expect(readdirSync(folder).sort()).toEqual(['font.woff2', 'index.pf_index', 'page.html', 'page.html.br', 'page.html.gz', 'tiny.html']);
    expect(brotliDecompressSync(readFileSync(join(folder, 'page.html.br'))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, 'page.html.gz'))).toString()).toBe(text);
    // A second time compresses the same file, not what the first time wrote.
    expect((await precompress(folder)).files).toBe(1);
  });
});
