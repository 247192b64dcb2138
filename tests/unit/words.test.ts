/** Full text: how words become files, and how a question finds them there. */
import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../src/integrations/full-text/sections.ts';
import { excerptOf } from '../../src/words/excerpt.ts';
import { type Group, itemFiles, type Page, packWords } from '../../src/words/pack.ts';
import { readPart, readPostings, writeLine } from '../../src/words/part.ts';
import { type PageOptions, searchPages, type Source } from '../../src/words/search.ts';
import { indexed, stemOf, words } from '../../src/words/terms.ts';
import { type Contents, contentsPath, type Item, itemPath, type Postings } from '../../src/words/types.ts';

describe('words to search for', () => {
  test.each([
    ['why does my call time out before the server answers', ['timeout', 'answers', 'before', 'server', 'call']],
    ["It keeps failing with: can't log in", ['login']],
    ['2026-11-21T09:14:02Z ERROR 10.0.0.1:443 https://a.example/x?y 0xdeadbeef 123456 keepalive', ['keepalive']],
    ['RESOURCE_EXHAUSTED: too many pings', ['resource_exhausted', 'pings', 'many']],
    // Nothing to go by.
    ['what is it', []],
    ['', []],
    ['😀 € ', []],
  ])('of %j', (text, expected) => {
    expect(words(text).sort()).toEqual([...expected].sort());
  });

  test('are six at most, those that tell most first', () => {
    expect(words('a1 bb2 ccc3 dddd4 eeeee5 ffffff6 ggggggg7')).toEqual(['ggggggg7', 'ffffff6', 'eeeee5', 'dddd4', 'ccc3', 'bb2']);
  });

  test.each([
    ['expired', 'expir'],
    ['retries', 'retr'],
    ['balancing', 'balanc'],
    ['goes', 'goes'],
  ])('%s begins like %s in its other forms', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });
});

describe('a part of the index', () => {
  test.each<[string, Postings]>([
    [
      'first items, next to each other',
      [
        [0, 1],
        [1, 16],
        [2, 8],
      ],
    ],
    [
      'far apart',
      [
        [35, 3],
        [36, 4],
        [40_000, 5],
      ],
    ],
    ['none', []],
  ])('gives back what was written: %s', (_what, postings) => {
    const [[word, text] = ['', '']] = readPart(writeLine('expir', postings));
    expect(word).toBe('expir');
    expect(readPostings(text)).toEqual(postings);
  });

  test.each(['1a', 'A-1B', '<html>', 'AZ'])('that is damaged is an error, and no wrong answer: %s', (text) => {
    expect(() => readPostings(text)).toThrow('damaged');
  });
});

/** A site of some items, as if Pagefind had split them at blanks. */
const site: Record<string, readonly (readonly [section: string, text: string])[]> = {
  '/grpc/unavailable/': [
    ['', 'unavailable the service could not be reached'],
    ['Keepalive too fast', 'the client pings faster than the server allows and gets too many pings'],
    ['Wrong port', 'nothing listens on the port'],
  ],
  '/grpc/internal/': [['', 'internal pings are mentioned here as well as unavailable peers']],
  '/http/401/': [
    ['', 'unauthorized a token has expired'],
    ['Token expired', 'the token was issued long ago'],
  ],
  '/guides/retry/': [['', 'whether to retry a call that was unavailable']],
};

function packed(): Map<string, string> {
  const pages = Object.entries(site).map(([path, items]): Page => ({
    path,
    items: items.map(([section, text], index): Item => ({
      url: index === 0 ? path : `${path}#${index}`,
      title: path.split('/')[2] ?? '',
      ...(section !== '' && { section }),
      text: `${section} ${text}`.trim(),
    })),
  }));
  const items = pages.flatMap((page) => page.items);
  const found: Group['words'] & Map<string, unknown> = new Map();
  for (const [item, { text, title, section = '' }] of items.entries()) {
    const stems = (from: string) => from.toLowerCase().split(' ').map(indexed);
    for (const word of new Set(stems(text))) {
      const one = {
        item,
        count: stems(text).filter((other) => other === word).length,
        heading: stems(section).includes(word),
        title: stems(title).includes(word),
      };
      found.set(word, [...((found.get(word) as (typeof one)[] | undefined) ?? []), one]);
    }
  }
  let names = 0;
  return new Map([...packWords(pages, [{ items: items.length, words: found }], () => `part${(names += 1)}`), ...itemFiles(pages)]);
}

const files = packed();

function source(files: ReadonlyMap<string, string>): Source {
  const file = (path: string): Promise<string> => {
    const text = files.get(path);
    return text === undefined ? Promise.reject(new Error(`no ${path}`)) : Promise.resolve(text);
  };
  return {
    contents: async () => JSON.parse(await file(contentsPath)) as Contents,
    part: (name) => file(`/words/parts/${name}.txt`),
    item: async (path) => JSON.parse(await file(path)) as Item,
  };
}

const urls = async (text: string, options: Partial<PageOptions> = {}) =>
  (await searchPages(source(files), text, { most: 5, ...options })).hits.map(({ url }) => url);

describe('a question', () => {
  test.each([
    ['unavailable', '/grpc/unavailable/', 'the page of that name comes before others that mention it'],
    ['too many pings', '/grpc/unavailable/#1', 'the item with more of the words'],
    ['token expired', '/http/401/#1', 'a heading says more than running text'],
    ['expires', '/http/401/#1', 'other forms of a word are the word'],
    ['unavailabel', '/grpc/unavailable/', 'letters that changed places'],
    ['unavail', '/grpc/unavailable/', 'the beginning of a word'],
    ['keepaliv', '/grpc/unavailable/#1', 'a word that is being typed'],
    ['listening hippopotamus', '/grpc/unavailable/#2', 'words that stand nowhere take nothing away'],
  ])('%j leads to %s: %s', async (text, url) => {
    expect((await urls(text))[0]).toBe(url);
  });

  test('is answered within the systems that are asked for', async () => {
    expect(await urls('unavailable', { systems: ['grpc'] })).toEqual(['/grpc/unavailable/', '/grpc/internal/']);
    expect(await urls('token', { systems: ['grpc'] })).toEqual([]);
  });

  test('prefers the system that it names, and fills up with others', async () => {
    expect((await urls('unavailable', { prefer: 'guides', most: 2 }))[0]).toBe('/guides/retry/');
    expect(await urls('unavailable', { prefer: 'guides', most: 2 })).toContain('/grpc/unavailable/');
  });

  test('begins with a page whose name it says, where that holds some of the words', async () => {
    expect((await urls('token', { named: ['/grpc/unavailable/'] }))[0]).toBe('/http/401/#1');
    const [first, ...others] = await urls('unavailable', { named: ['/guides/retry/', '/none/'] });
    expect(first).toBe('/guides/retry/');
    expect(others).toContain('/grpc/unavailable/');
    expect(others).not.toContain('/guides/retry/');
  });

  test('without a word that is searched finds nothing, and asks for no file', async () => {
    const none: Source = {
      contents: () => Promise.reject(new Error('asked')),
      part: () => Promise.reject(new Error('asked')),
      item: () => Promise.reject(new Error('asked')),
    };
    expect(await searchPages(none, 'what is the error', { most: 5 })).toEqual({ hits: [], partly: false });
  });

  test('is answered in part when a text or a part of the index is missing, and says so', async () => {
    const without = new Map(files);
    without.delete(itemPath('/grpc/unavailable/', 1));
    const { hits, partly } = await searchPages(source(without), 'pings', { most: 5 });
    expect([hits.map(({ url }) => url), partly]).toEqual([['/grpc/internal/'], true]);
    const empty = new Map([...files].filter(([path]) => !path.startsWith('/words/parts/')));
    expect(await searchPages(source(empty), 'pings', { most: 5 })).toEqual({ hits: [], partly: true });
  });
});

test('words that no search looks for are not in the index', () => {
  const inParts = [...files]
    .filter(([path]) => path.startsWith('/words/parts/'))
    .flatMap(([, text]) => readPart(text).map(([word]) => word));
  expect(inParts).toContain('ping');
  expect(inParts.filter((word) => ['the', 'and', 'was', 'call'].includes(word))).toEqual(['call']);
});

test('pages and groups that do not fit together are refused', () => {
  const page: Page = { path: '/a/b/', items: [{ url: '/a/b/', title: 'b', text: 'x' }] };
  expect(() => packWords([page], [{ items: 2, words: new Map() }], () => 'x')).toThrow('2 items were indexed, and the pages have 1');
});

describe('an excerpt', () => {
  const long = `${'before '.repeat(40)}the token has expired ${'after '.repeat(40)}`.trim();

  test('holds what was looked for, with dots where the text goes on', () => {
    const excerpt = excerptOf(long, ['token', 'expir']);
    expect(excerpt).toMatch(/^…before .*the token has expired after.*…$/);
    expect(excerpt.split(' ')).toHaveLength(30);
  });

  test('of a short text is the text', () => {
    expect(excerptOf('the token has expired', ['expir'])).toBe('the token has expired');
  });

  test('without anything that was found is the beginning', () => {
    expect(excerptOf(long, ['hippo'])).toMatch(/^before before .*before…$/);
  });
});

test('a page of running text is cut at its headings', () => {
  const html = `<main data-searched><p class="crumb">All</p><h1>Retry <code>or</code> not</h1><p>First.</p>
    <div class="heading"><h2 id="when">When</h2> <a href="#when">#</a></div><nav>not this</nav><p>Then <b>and</b> now.</p><ul><li>one</li><li>two</li></ul>
    <h2 id="empty">Nothing below</h2><h3 id="code">Code</h3><pre>a()
b()</pre><script>no()</script></main><p>outside</p>`;
  expect(sectionsOf('/guides/x/', html)).toEqual({
    path: '/guides/x/',
    items: [
      { url: '/guides/x/', title: 'Retry or not', text: 'All Retry or not First.' },
      { url: '/guides/x/#when', title: 'Retry or not', section: 'When', text: 'When. # Then and now. one two' },
      { url: '/guides/x/#code', title: 'Retry or not', section: 'Code', text: 'Code. a() b()' },
    ],
  });
  expect(sectionsOf('/x/', '<main>nothing is marked</main>')).toBeUndefined();
});
