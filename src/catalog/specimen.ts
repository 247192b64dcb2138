/**
 * What the style page shows its forms with: the worked example of `examples/own-codes`, whose programs were run. It
 * changes seldom, so that pictures of the forms change with the forms. Nothing of it is published as an entry.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { byCode } from '../entry/spelling.ts';
import { parseEntry } from '../entry/parse-entry.ts';
import { programsOf } from '../entry/programs.ts';
import { parseSystem } from '../entry/system.ts';
import type { System } from '../entry/types.ts';
import { readHarness } from '../library/index.ts';
import { readFolder } from '../library/read-folder.ts';
import { highlight } from '../render/highlight.ts';
import { edgesOf, type Mapping, mappingPages } from './edges.ts';
import { looksOf } from './looks.ts';
import { renderFolder } from './render-folder.ts';
import type { CodeCard, EntryPage, MappingPage, StoredEntry } from './types.ts';

export interface Specimen {
  page: EntryPage;
  /** All codes of the example. */
  cards: CodeCard[];
  mapping: MappingPage;
  /** The mapping's file, as it lies on disk, and highlighted. */
  file: { name: string; source: string; html: string };
}

/** Links of the specimen lead to the style page itself: its own addresses are not published. */
const home = '/style/?';

const slugs = ['idempotency-mismatch', 'payment-in-progress'];

async function render(path: string, system: string, slug: string): Promise<StoredEntry> {
  const { folder } = readFolder(join(path, slug), { system, slug, harness: readHarness(path) });
  const { entry, problems } = parseEntry(folder.source, folder.path);
  if (!entry) throw new Error(`${folder.path} can't be read: ${problems[0]?.message ?? 'run `npx errdex lint`'}`);
  const { programs, ...rest } = await renderFolder({ entry, programs: programsOf(folder, entry) });
  return { ...rest, programs: programs.map((program) => ({ ...program, url: `${home}${program.name}` })) };
}

function cardOf({ entry }: StoredEntry): CodeCard {
  const { system, slug, code, name, summary, kind, changes } = entry;
  return { system, slug, code, name, summary, kind, party: changes[0] ?? 'service', url: home };
}

/**
 * @param root Path of the project.
 * @returns `undefined` where the example is not there: a project made of our code and other content has none.
 */
export async function specimen(root: string): Promise<Specimen | undefined> {
  const example = join(root, 'examples', 'own-codes');
  const path = join(example, 'systems', 'till');
  if (!existsSync(path)) return undefined;
  const read = parseSystem(readFileSync(join(path, 'system.yaml'), 'utf8'), path).system;
  if (!read) throw new Error(`${path}/system.yaml can't be read; run \`npx errdex lint\` with ERRDEX_CONTENT=examples/own-codes`);
  // Its id is the first part of links, and these have to lead somewhere.
  const system: System = { ...read, id: 'style' };
  const stored = await Promise.all(slugs.map((slug) => render(path, system.id, slug)));
  const [first] = stored;
  const cards = stored.map(cardOf).sort(byCode);
  const card = first && cards.find(({ slug }) => slug === first.entry.slug);
  if (!first || !card) throw new Error(`${path} has none of ${slugs.join(', ')}, which the style page shows`);

  const name = 'till-http.yaml';
  const source = readFileSync(join(example, 'mappings', name), 'utf8');
  const [mapping] = mappingPages([parse(source) as Mapping], (_system, label) => {
    const found = cards.find((one) => one.name === label);
    return found && { url: found.url, label: `${found.code ?? ''} ${found.name}` };
  });
  if (!mapping) throw new Error(`${name} holds no mapping`);
  const edges = edgesOf([mapping]).map((edge) => ({ ...edge, table: '/style/' }));
  const title = `${card.code ?? ''} ${card.name}`;
  const page: EntryPage = {
    ...first,
    // Nothing is kept of this page from build to build.
    digest: '',
    system,
    card,
    siblings: cards,
    looks: looksOf(first, (text) => {
      const start = text.indexOf(title);
      return start < 0 ? undefined : { system: card.system, slug: card.slug, start, end: start + title.length };
    }),
    exchange: undefined,
    spellings: [],
    api: undefined,
    aliases: [],
    confusables: first.entry.confusables.flatMap(({ with: other, check, body, sources }) => {
      const found = cards.find(({ slug }) => slug === other);
      return found ? [{ card: found, check, body, cited: sources }] : [];
    }),
    confusedBy: [],
    comparisons: [],
    guides: [],
    outgoing: edges.filter(({ from }) => from.label === title),
    incoming: [],
  };
  return { page, cards, mapping, file: { name, source, html: await highlight(source.trimEnd(), 'yaml') } };
}
