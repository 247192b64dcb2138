/** The published module, with a site that hands out its data whole or in parts. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readResolverData } from '../../src/library/index.ts';
import { createResolver } from '../../src/module/index.ts';
import { coreOf, messagesOf, resolve, survey } from '../../src/resolve/index.ts';
import { root } from '../support/site.ts';

const data = readResolverData(root);
const text =
  'rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: x509: certificate signed by unknown authority"';
const whole = { '/resolver.json': data };
const parts = {
  '/resolver.json': coreOf(data),
  ...Object.fromEntries(messagesOf(data).map((part) => [`/resolver/${part.system}.json`, part])),
};

/** Answers like a site at any address; what is asked for is listed. */
function serve(files: Readonly<Record<string, unknown>>): { asked: string[]; options: RequestInit[] } {
  const asked: string[] = [];
  const options: RequestInit[] = [];
  vi.stubGlobal('fetch', (address: URL, given: RequestInit) => {
    asked.push(address.href);
    options.push(given);
    const body = files[address.pathname.replace(/^\/errors/, '')];
    return Promise.resolve(body === undefined ? new Response('', { status: 404 }) : Response.json(body));
  });
  return { asked, options };
}

afterEach(() => vi.unstubAllGlobals());

describe.each([
  ['whole', whole],
  ['in parts', parts],
])('data %s', (_, files) => {
  test('answers as the site does, with absolute addresses', async () => {
    serve(files);
    const resolver = await createResolver({ base: 'https://e.example' });
    const { matches, cut, missing } = await resolver.resolve(text);
    const expected = resolve(text, data).matches;
    expect(matches).toEqual(expected.map((match) => ({ ...match, url: `https://e.example${match.url}` })));
    expect(matches[0]).toMatchObject({ slug: 'unavailable', cause: expected[0]?.cause });
    expect([cut, missing]).toEqual([false, []]);
    const other = await resolver.resolve(text, { systems: ['tensorflow'] });
    expect(other.matches.every(({ system }) => system === 'tensorflow')).toBe(true);
  });

  test('surveys a log as the site does', async () => {
    serve(files);
    const log = `INFO fine\nERROR ${text}\n`.repeat(300);
    const found = await (await createResolver({ base: 'https://e.example/' })).survey(log);
    const expected = survey(log, data);
    expect(found.errors.map(({ match, count, level, first }) => [match.slug, match.cause, count, level, first])).toEqual(
      expected.errors.map(({ match, count, level, first }) => [match.slug, match.cause, count, level, first]),
    );
    expect(found.errors[0]?.match.url).toBe('https://e.example/grpc/unavailable/');
  });
});

describe('what is asked for', () => {
  test('nothing but data, without cookies, and each part once', async () => {
    const { asked, options } = serve(parts);
    const resolver = await createResolver({ base: 'https://e.example/errors' });
    await Promise.all([resolver.resolve(text), resolver.resolve(text)]);
    await resolver.resolve(text);
    expect(asked[0]).toBe('https://e.example/errors/resolver.json');
    expect(new Set(asked).size).toBe(asked.length);
    expect(
      options.every(({ credentials, referrerPolicy, body }) => credentials === 'omit' && referrerPolicy === 'no-referrer' && !body),
    ).toBe(true);
  });

  test('no part for a text that has no error', async () => {
    const { asked } = serve(parts);
    await (await createResolver({ base: 'https://e.example' })).resolve('0');
    expect(asked.length).toBeLessThanOrEqual(2);
  });
});

describe('what goes wrong', () => {
  test('a part that is not there is named, the rest is answered, and the next call asks again', async () => {
    serve(parts);
    const resolver = await createResolver({ base: 'https://e.example' });
    serve({});
    const before = await resolver.resolve(text);
    expect(before.missing).toContain('grpc');
    expect(before.matches[0]).toMatchObject({ slug: 'unavailable' });
    expect(before.matches[0]).not.toHaveProperty('cause');
    serve(parts);
    const after = await resolver.resolve(text);
    expect(after.missing).toEqual([]);
    expect(after.matches[0]).toHaveProperty('cause');
  });

  test.each([
    ['is not there', () => Promise.resolve(new Response('', { status: 404 })), 'https://e.example/resolver.json answered 404.'],
    ['can not be reached', () => Promise.reject(new TypeError('Failed to fetch')), 'Access-Control-Allow-Origin'],
    ['is of another version', () => Promise.resolve(Response.json({ version: 2 })), 'is of version 2, this module reads version 1'],
  ])('data that %s', async (_, answer, message) => {
    vi.stubGlobal('fetch', answer);
    await expect(createResolver({ base: 'https://e.example' })).rejects.toThrow(message);
  });
});
