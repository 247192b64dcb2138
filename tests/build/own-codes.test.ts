/** The worked example of a company's own codes: linted, verified, built, searched, linked and resolved like the public ones. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ledgers, publishedAddresses, readLedger } from '../support/ledger.ts';
import { readPage } from '../support/html.ts';
import { buildProject, makeProject } from '../support/project.ts';
import { builtFiles, fileFor, root } from '../support/site.ts';

const example = join(root, 'examples', 'own-codes');
const mine = { ERRDEX_CONTENT: example };

function errdex(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src', 'cli', 'errdex.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...mine },
  });
  return { status, output: stdout + stderr };
}

describe('on the command line, beside the public systems', () => {
  test('they are linted', () => {
    expect(errdex('lint', 'till')).toEqual({ status: 0, output: '2 entries and guides, no problem\n' });
  });

  test('their programs are run, and print what was recorded', () => {
    const { status, output } = errdex('verify', 'till');
    expect(output).toMatch(/^programs: 12 passed, 0 failed$/m);
    expect(status).toBe(0);
  });

  test.each([
    ['TillError: T-1001 IDEMPOTENCY_MISMATCH: the key customer-12 belongs to another payment', 'till/idempotency-mismatch'],
    ['{"type":"/errors/payment-in-progress","status":409,"code":"T-1002"}', 'till/payment-in-progress'],
    ['till key used twice', 'till/idempotency-mismatch'],
    ['Error: 14 UNAVAILABLE: No connection established', 'grpc/unavailable'],
  ])('%s is resolved', (text, expected) => {
    const [first] = JSON.parse(errdex('resolve', '--json', text).output) as { system: string; slug: string }[];
    expect(`${first?.system ?? ''}/${first?.slug ?? ''}`).toBe(expected);
  });

  test('they are explained', () => {
    expect(errdex('explain', 'till', 'T-1002').output).toMatch(/^Till T-1002 PAYMENT_IN_PROGRESS\n/);
  });
});

describe('on the site', () => {
  const project = makeProject('own-codes');
  const site = join(project, 'dist');
  const read = (name: string) => readFileSync(join(site, name), 'utf8');

  beforeAll(() => {
    // A tiny system in the place of the public ones, whose entries would only cost time here.
    cpSync(join(root, 'tests', 'fixtures', 'lint', 'valid', 'content'), join(project, 'content'), { recursive: true });
    const { status, output } = buildProject(project, mine);
    if (status !== 0) throw new Error(output);
  }, 240_000);
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('they have pages, twins, and their programs as files', () => {
    expect(read('till/idempotency-mismatch/index.html')).toContain('<h3 id="fix-one-key-a-payment">');
    expect(JSON.parse(read('till/idempotency-mismatch.json'))).toMatchObject({ system: 'till', code: 'T-1001' });
    expect(read('till/payment-in-progress.md')).toContain('PAYMENT_IN_PROGRESS');
    expect(read('till/payment-in-progress/two-clicks.ts.txt')).toBe(
      readFileSync(join(example, 'systems', 'till', 'payment-in-progress', 'two-clicks.ts'), 'utf8'),
    );
    expect(read('till/payment-in-progress/index.html')).toContain(
      'TillError: T-1002 PAYMENT_IN_PROGRESS: the payment with the key payment-of-order-7 is not decided yet',
    );
  });

  test('they stand where the public ones stand', () => {
    for (const name of ['index.html', '404.html', 'sitemap.xml', 'llms.txt', 'index.json', 'aliases.json', 'resolver/till.json']) {
      expect(read(name), name).toContain('payment-in-progress');
      if (name !== 'resolver/till.json') expect(read(name), name).toContain('demo');
    }
    expect(read('_redirects')).toContain('/till/T-1001 /till/idempotency-mismatch/ 301\n');
  });

  test('a mapping of theirs is a page, and both of its ends link to it', () => {
    expect(read('mappings/till-http/index.html')).toContain('href="/till/idempotency-mismatch/"');
    expect(read('till/payment-in-progress/reference/index.html')).toContain('/mappings/till-http/#till-api');
  });

  test('every link from them leads somewhere', () => {
    const pages = builtFiles(site).filter((name) => /^(?:till|mappings\/till-http)\/.*\.html$/.test(name));
    expect(pages.length).toBeGreaterThan(4);
    const broken = pages.flatMap((name) =>
      readPage(join(site, name)).links.flatMap(({ value }) => {
        if (/^(?:https?:|mailto:|data:)/.test(value)) return [];
        const { pathname, hash } = new URL(value, `http://site/${name.replace(/index\.html$/, '')}`);
        const file = fileFor(pathname, site);
        if (file === undefined) return [`${name}: ${value}`];
        return hash === '' || readPage(file).ids.includes(decodeURIComponent(hash.slice(1))) ? [] : [`${name}: ${value}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('their addresses are in a ledger of their own', () => {
    const [, own] = ledgers(example);
    if (!own) throw new Error('the example has no ledger');
    const ledger = readLedger(own);
    expect(ledger).toContain('/till/idempotency-mismatch/#fix-keep-the-body');
    expect(ledger.filter((address) => !own.owns(address))).toEqual([]);
    const published = new Set(publishedAddresses(site));
    expect(ledger.filter((address) => !published.has(address))).toEqual([]);
  });
});
