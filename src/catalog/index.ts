/** The one place that joins entries, systems, mappings, spellings, aliases and the resolver's data for pages. */
import { getCollection } from 'astro:content';
import { apiOf } from '../entry/api.ts';
import { aliases, byCode, spell, titleOf } from '../entry/spelling.ts';
import type { System } from '../entry/types.ts';
import { resolverData } from '../library/resolver.ts';
import type { ResolverData } from '../resolve/index.ts';
import { comparisonPages, type ComparisonPage } from './comparisons.ts';
import { edgesOf, mappingPages } from './edges.ts';
import { exchangeOf } from './exchange.ts';
import { guidePages, guidesByEntry, type GuidePage } from './guides.ts';
import { type PageKeys, pageKeys } from './page-keys.ts';
import { rememberHighlights } from './highlight-store.ts';
import { locator } from './located.ts';
import { looksOf } from './looks.ts';
import { digestOf, readStored, type StoredReference } from './stored.ts';
import type { CodeCard, Edge, EntryPage, MappingPage, StoredEntry } from './types.ts';

export interface SystemPage {
  system: System;
  cards: CodeCard[];
}

export interface Catalog {
  systems: SystemPage[];
  entries: EntryPage[];
  mappings: MappingPage[];
  /** Pages that tell codes apart. */
  comparisons: ComparisonPage[];
  guides: GuidePage[];
  /** What the resolver is compiled from; published for the search box. */
  resolverData: ResolverData;
  keys: PageKeys;
}

/** Path of an entry's page: the contract of every link. */
export function entryUrl(system: string, slug: string): string {
  return `/${system}/${slug}/`;
}

function cardOf({ entry }: StoredEntry): CodeCard {
  const { system, slug, code, name, summary, kind, changes, http } = entry;
  const party = kind === 'success' ? 'success' : (changes[0] ?? 'service');
  const { standing, usedBy } = http ?? {};
  return { system, slug, code, name, summary, kind, party, url: entryUrl(system, slug), standing, usedBy };
}

async function load(): Promise<Catalog> {
  rememberHighlights(process.cwd());
  const stored = (await getCollection('entries')).map(({ data }) => {
    const reference = data as unknown as StoredReference;
    return { ...readStored(reference), digest: digestOf(reference) };
  });
  const systems = (await getCollection('systems')).map(({ data }) => data as unknown as System);
  const mappings = (await getCollection('mappings')).map(({ data }) => data);

  const compared = (await getCollection('comparisons')).map(({ data }) => data);
  const guides = await guidePages(process.cwd());
  const inGuides = guidesByEntry(guides);

  const cards = new Map(stored.map((item) => [`${item.entry.system}/${item.entry.slug}`, cardOf(item)]));
  const bySystem = Map.groupBy(cards.values(), ({ system }) => system);
  for (const members of bySystem.values()) members.sort(byCode);
  const ofSystem = (id: string) => bySystem.get(id) ?? [];
  const pages = mappingPages(mappings, (system, label) => {
    const card = ofSystem(system).find(({ name, code }) => name === label || label.split(' ')[0] === code);
    return card && { url: card.url, label: titleOf(card) };
  });
  const edges: Edge[] = edgesOf(pages);
  const comparisons = comparisonPages(compared, (system, slug) => cards.get(`${system}/${slug}`));
  const data = resolverData(
    process.cwd(),
    systems,
    stored.map(({ entry }) => entry),
  );
  const { locate, save } = locator(process.cwd(), data);

  const key = (system: string, reference: string) => (reference.includes('/') ? reference : `${system}/${reference}`);
  // For each entry, those that name it as a confusable.
  const namedBy = Map.groupBy(
    stored.flatMap(({ entry }) => [...new Set(entry.confusables.map((one) => key(entry.system, one.with)))].map((to) => ({ to, entry }))),
    ({ to }) => to,
  );

  const entries = stored.map((item): EntryPage => {
    const { entry } = item;
    const system = systems.find(({ id }) => id === entry.system);
    const card = cards.get(`${entry.system}/${entry.slug}`);
    if (!system || !card) throw new Error(`${entry.path} belongs to no system; write content/systems/${entry.system}/system.yaml`);
    const confusables = entry.confusables.flatMap((confusable) => {
      const other = cards.get(key(entry.system, confusable.with));
      return other ? [{ card: other, check: confusable.check, body: confusable.body, cited: confusable.sources }] : [];
    });
    const confusedBy = (namedBy.get(`${entry.system}/${entry.slug}`) ?? [])
      .filter(({ entry: other }) => other !== entry)
      .flatMap(({ entry: other }) => cards.get(`${other.system}/${other.slug}`) ?? [])
      .filter((other) => !confusables.some((c) => c.card === other))
      .sort(byCode);
    return {
      ...item,
      system,
      card,
      siblings: ofSystem(entry.system),
      looks: looksOf(item, locate),
      exchange: exchangeOf(item.programs),
      spellings: spell(system, entry),
      api: apiOf(system, entry),
      aliases: aliases(system, entry),
      confusables,
      confusedBy,
      comparisons: comparisons.filter((one) => one.cards.includes(card)),
      guides: inGuides.get(`${entry.system}/${entry.slug}`) ?? [],
      outgoing: edges.filter(({ from }) => from.url === card.url),
      incoming: edges.filter(({ to }) => to.url === card.url),
    };
  });
  save();
  entries.sort((a, b) => a.card.system.localeCompare(b.card.system) || byCode(a.card, b.card));
  return {
    systems: systems.map((system) => ({ system, cards: ofSystem(system.id) })),
    entries,
    mappings: pages,
    comparisons,
    guides,
    resolverData: data,
    keys: pageKeys(systems),
  };
}

let loaded: Promise<Catalog> | undefined;

/** The catalog; made once a build, anew for each request while authors work. */
export function getCatalog(): Promise<Catalog> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}
