/** JSON, Markdown and the indexes say what the pages say, and fit the published schemas. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

// The package is CommonJS; its default export arrives wrapped or not, depending on who loads it.
const addFormats = (formats as unknown as { default?: typeof formats }).default ?? formats;
import { describe, expect, test } from 'vitest';
import { nameForms } from '../../src/entry/index.ts';
import { alertRules } from '../../src/entry/runbook.ts';
import { contentFolders, loadEntries } from '../../src/library/index.ts';
import { readPage } from '../support/html.ts';
import { builtFiles, dist, fileFor, root } from '../support/site.ts';

const files = builtFiles();
const text = (name: string) => readFileSync(join(dist, name), 'utf8');
const json = (name: string) => JSON.parse(text(name)) as Record<string, unknown>;
const { entries, guides, systems } = loadEntries(root);

const ajv = new Ajv({ strict: true, allErrors: true });
addFormats(ajv);

function errors(schema: string, data: unknown): unknown[] {
  const validate = ajv.getSchema(`http://localhost:4321/schema/${schema}.json`) ?? ajv.compile(json(`schema/${schema}.json`));
  return validate(data) ? [] : (validate.errors ?? []);
}

describe.each(entries.map(({ entry }) => `${entry.system}/${entry.slug}`))('%s', (id) => {
  test('its JSON fits the schema and every address in it resolves', () => {
    const data = json(`${id}.json`);
    expect(errors('entry', data)).toEqual([]);
    const own = [...JSON.stringify(data).matchAll(/"url":"(http:\/\/localhost:4321[^"]*)"/g)].map(([, url]) => url ?? '');
    expect(own.length).toBeGreaterThan(3);
    const ids = readPage(join(dist, id, 'index.html')).ids;
    const dead = own.filter((url) => {
      const { pathname, hash } = new URL(url);
      return !fileFor(pathname) || (hash !== '' && pathname === `/${id}/` && !ids.includes(hash.slice(1)));
    });
    expect(dead).toEqual([]);
  });

  test('its Markdown names the code, every cause, fix and anti-pattern', () => {
    const markdown = text(`${id}.md`);
    const entry = entries.find((one) => `${one.entry.system}/${one.entry.slug}` === id)?.entry;
    const titles = [...(entry?.causes ?? []), ...(entry?.fixes ?? []), ...(entry?.antiPatterns ?? [])].map(({ title }) => title);
    expect(markdown.split('\n')[0]).toContain(entry?.name);
    expect(titles.filter((title) => !markdown.includes(title))).toEqual([]);
  });

  test('its runbook kit has the link, the card is a picture of it, and its rules are in the files of its system', () => {
    const entry = entries.find((one) => `${one.entry.system}/${one.entry.slug}` === id)?.entry;
    const kit = text(`${id}/runbook/index.html`);
    expect(kit).toContain(`runbook_url: http://localhost:4321/${id}/`);
    expect(text(`${id}/card.svg`)).toContain(`>localhost:4321/${id}/</text>`);
    const system = entry?.system ?? '';
    const published = text(`${system}/alerts.yml`) + text(`${system}/loki-alerts.yml`);
    const names = entry ? alertRules(entry).flatMap(({ alert }) => alert ?? []) : [];
    expect(names.filter((name) => !published.includes(`alert: ${name}\n`) || !kit.includes(name))).toEqual([]);
  });

  test('its programs are published as they lie in the repository', () => {
    const programs = entries.find((one) => `${one.entry.system}/${one.entry.slug}` === id)?.programs ?? [];
    const different = programs.filter(({ file }) => text(`${id}/${file.name}.txt`) !== file.source).map(({ file }) => file.name);
    expect(different).toEqual([]);
  });
});

test('the indexes fit their schemas and list every entry', () => {
  const index = json('index.json') as { systems: { id: string; entries: { slug: string }[] }[] };
  expect(errors('index', index)).toEqual([]);
  const listed = index.systems.flatMap(({ id, entries: own }) => own.map(({ slug }) => `${id}/${slug}`));
  expect(listed.sort()).toEqual(entries.map(({ entry }) => `${entry.system}/${entry.slug}`).sort());
  for (const { id } of systems) expect(errors('system', json(`${id}/index.json`))).toEqual([]);
});

test('llms.txt and the sitemap name every entry and guide by an address that exists', () => {
  const inList = [...text('llms.txt').matchAll(/\]\((\S+?)\)/g)].map(([, url]) => new URL(url ?? '').pathname);
  expect(inList).toHaveLength(entries.length + guides.length);
  expect(inList.filter((path) => !fileFor(path))).toEqual([]);
  const inMap = [...text('sitemap.xml').matchAll(/<loc>(.+?)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  const folders = (path: string) =>
    contentFolders(root)
      .map((content) => join(content, path))
      .flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []))
      .map((name) => name.replace(/\.yaml$/, ''));
  const expected = [
    '/',
    '/how-it-is-checked/',
    '/resolve-module/',
    '/link-from-your-runbooks/',
    '/offline/',
    '/guides/',
    ...guides.map(({ guide }) => `/guides/${guide.id}/`),
    '/mappings/',
    ...folders('mappings').map((id) => `/mappings/${id}/`),
    ...systems.map(({ id }) => `/${id}/`),
    ...entries.map(({ entry }) => `/${entry.system}/${entry.slug}/`),
    ...folders('confusables').flatMap((system) => folders(`confusables/${system}`).map((id) => `/${system}/${id}/`)),
  ];
  expect([...inMap].sort()).toEqual(expected.sort());
  expect(inMap.filter((path) => !fileFor(path))).toEqual([]);
});

test('OpenSearch opens the search page with the words in q', () => {
  expect(text('opensearch.xml')).toContain('template="http://localhost:4321/search/?q={searchTerms}"');
});

test('_redirects leads every alias to its page', () => {
  const rules = text('_redirects')
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  expect(rules.filter(([, to]) => !fileFor(to ?? ''))).toEqual([]);
  expect(rules).toContainEqual(['/grpc/16', '/grpc/unauthenticated/', '301']);
  expect(rules).toContainEqual(['/grpc/DeadlineExceeded', '/grpc/deadline-exceeded/', '301']);
  expect(new Set(rules.map(([from]) => from)).size).toBe(rules.length);
});

test('nothing in dist names a build folder or a path of this machine', () => {
  const telling = files.filter(
    (name) => /\.(?:html|json|md|txt|xml|js|css)$/.test(name) && (text(name).includes(root) || text(name).includes('.next-dist')),
  );
  expect(telling).toEqual([]);
});

test('what the metrics write into their labels leads to the pages', () => {
  const aliases = json('aliases.json') as Record<string, Record<string, string>>;
  // `DEADLINE_EXCEEDED` → `DeadlineExceeded`, and what Go writes otherwise.
  const go = (name: string) => systems.find(({ id }) => id === 'grpc')?.runbook?.names?.[name] ?? spoken(name);
  const spoken = (name: string) => nameForms(name).Pascal.replace(/^Ok$/, 'OK');
  const grpc = entries.filter(({ entry }) => entry.system === 'grpc').map(({ entry }) => entry);
  expect(grpc.filter(({ name, slug }) => aliases['grpc']?.[go(name)] !== slug).map(({ name }) => name)).toEqual([]);
  expect(grpc.filter(({ code = '', slug }) => aliases['grpc']?.[code] !== slug).map(({ name }) => name)).toEqual([]);
  expect(fileFor('/http/503/')).toBeDefined();
});
