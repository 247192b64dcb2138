/** Entries and indexes as public JSON. `json-schema.ts` describes them. */
import { absoluteLinks } from './absolute-links.ts';
import { apiOf } from './api.ts';
import {
  type CardJson,
  type EntryJson,
  type IndexJson,
  type ProgramJson,
  schemaUrl,
  schemaVersion,
  type SystemIndexJson,
} from './json-schema.ts';
import type { HttpFacts } from './http.ts';
import { anchor, type Program, programsFor, subcodeAnchor } from './programs.ts';
import { byCode, spell } from './spelling.ts';
import { leadTags } from './vocabulary.ts';
import type { Block, Entry, Facts, Item, Role, System } from './types.ts';

/** What an entry's outputs need beside the entry. */
export interface OutputContext {
  /** Origin of the site: `https://errdex.dev`. */
  site: string;
  system: Pick<System, 'title' | 'spellings' | 'suffix' | 'api' | 'parties'>;
  programs: readonly Program[];
}

/** Absolute address of an entry's page. */
export function pageUrl(site: string, { system, slug }: { system: string; slug: string }): string {
  return new URL(`/${system}/${slug}/`, site).href;
}

/** The blocks of an item as one text; a note becomes a quotation. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  return blocks
    .map(({ type, markdown }) => (type === 'note' ? `**Note:** ${markdown}`.replace(/^/gm, '> ').replace(/^> $/gm, '>') : markdown))
    .join('\n\n');
}

function programToJson({ file, language, label }: Program, page: string): ProgramJson {
  const { record } = file;
  return {
    language: language.id,
    label,
    file: file.name,
    url: new URL(`${file.name}.txt`, page).href,
    level: record?.level ?? 'not-checked',
    ...(record?.because !== undefined && { because: record.because }),
    versions: record?.versions ?? {},
    ...(record && { date: record.date }),
    ...(record?.exit !== undefined && { exit: record.exit }),
    ...(file.output !== undefined && { output: file.output }),
  };
}

function apiToJson(system: OutputContext['system'], entry: Entry): EntryJson['api'] {
  const found = apiOf(system, entry);
  if (!found) return undefined;
  const { name, constructor, inherits, aliases, constant, attributes, page, code, source } = found;
  return { name, constructor, inherits, aliases, ...(constant && { constant }), attributes, page, code, source };
}

/** The facts of a status code, key by key, so that nothing gets out that the schema doesn't know. */
function httpToJson({ standing, usedBy, registration, cacheable, again, fields }: HttpFacts, text: (markdown: string) => string) {
  return {
    standing,
    ...(usedBy !== undefined && { usedBy }),
    registration,
    cacheable,
    again: { idempotent: text(again.idempotent), other: text(again.other) },
    fields: fields.map(({ name, in: side, need, missing, source }) => ({ name, in: side, need, missing: text(missing), source })),
  };
}

/** Where a confusable's `with` leads: `slug` or `system/slug`. */
export function targetOf(target: string, home: string): { system: string; slug: string } {
  const [slug = '', system = home] = target.split('/').reverse();
  return { system, slug };
}

/**
 * The public JSON of an entry. Keys without a value are left out.
 * @param context Origin of the site, the system, and the entry's programs (`programsOf`).
 */
export function toJson(entry: Entry, { site, system, programs }: OutputContext): EntryJson {
  const page = pageUrl(site, entry);
  const text = (markdown: string) => absoluteLinks(markdown, page);
  const item = (role: Role, one: Item) => ({
    id: one.id,
    title: one.title,
    url: `${page}#${anchor(role, one.id)}`,
    markdown: text(blocksToMarkdown(one.body)),
    sources: one.sources,
    programs: programsFor(programs, role, one.id).map((program) => programToJson(program, page)),
  });
  const api = apiToJson(system, entry);
  const exchange = programs.filter(({ role }) => role === 'exchange').map((program) => programToJson(program, page));
  const { code, name, summary, kind, changes, origin, retry, status, statusNote, looks, messages, sources, onCall } = entry;
  return {
    $schema: schemaUrl('entry', site),
    schemaVersion,
    system: entry.system,
    slug: entry.slug,
    ...(code !== undefined && { code }),
    name,
    url: page,
    summary,
    kind,
    changes,
    origin,
    retry: { verdict: retry.verdict, reason: retry.reason, source: retry.source },
    status,
    ...(statusNote !== undefined && { statusNote }),
    spellings: spell(system, entry).map(({ language, library, text: spelling, source }) => ({
      language,
      ...(library !== undefined && { library }),
      text: spelling,
      source,
    })),
    ...(api && { api }),
    looks: looks.map(({ runtime, library, text: look, source }) => ({ runtime, library, text: look, source })),
    messages: messages.map(({ text: message, cause, source }) => ({ text: message, ...(cause !== undefined && { cause }), source })),
    sources: sources.map(({ id, title, url, for: use }) => ({ id, title, url, for: use })),
    lead: text(entry.lead.markdown),
    ...Object.fromEntries(leadTags.flatMap(({ key }) => (entry[key] ? [[key, text(entry[key].markdown)]] : []))),
    ...(entry.alsoNamed.length > 0 && { alsoNamed: entry.alsoNamed.map(({ name: other, by, source }) => ({ name: other, by, source })) }),
    ...(entry.subcodes.length > 0 && {
      subcodes: entry.subcodes.map((one) => ({
        code: one.code,
        by: one.by,
        url: `${page}#${subcodeAnchor(one)}`,
        meaning: text(one.meaning),
        source: one.source,
      })),
    }),
    ...(entry.notShown.length > 0 && {
      notShown: entry.notShown.map(({ item: id, languages, because, source }) => ({ item: id, languages, because, source })),
    }),
    ...(entry.http && { http: httpToJson(entry.http, text) }),
    ...(exchange.length > 0 && { exchange }),
    causes: entry.causes.map((cause) => ({
      ...item('cause', cause),
      confirm: text(cause.confirm.markdown),
      ...(cause.elsewhere !== undefined && { elsewhere: cause.elsewhere }),
    })),
    fixes: entry.fixes.map((fix) => ({
      ...item('fix', fix),
      for: fix.for,
      when: fix.when,
      why: text(fix.why.markdown),
      verify: text(fix.verify.markdown),
    })),
    antiPatterns: entry.antiPatterns.map((one) => ({ ...item('anti-pattern', one), instead: one.instead })),
    confusables: entry.confusables.map(({ with: other, check, body, sources: ids }) => {
      const target = targetOf(other, entry.system);
      return { ...target, url: pageUrl(site, target), check, markdown: text(blocksToMarkdown(body)), sources: ids };
    }),
    ...(onCall && {
      onCall: {
        url: `${page}#on-call`,
        steps: text(onCall.steps.markdown),
        ...(onCall.alert && { alert: text(onCall.alert.markdown) }),
        ...(onCall.log && { log: text(onCall.log.markdown) }),
        ...(onCall.neverReveal && { neverReveal: text(onCall.neverReveal.markdown) }),
        sources: onCall.sources,
      },
    }),
  };
}

/** What an index says of an entry. */
export type Listed = Pick<Facts, 'code' | 'name' | 'summary' | 'kind'> & { system: string; slug: string };

function cardsOf(system: string, entries: readonly Listed[], site: string): CardJson[] {
  return entries
    .filter((one) => one.system === system)
    .sort(byCode)
    .map((entry) => {
      const { slug, code, name, summary, kind } = entry;
      const twin = (extension: string) => new URL(`/${system}/${slug}.${extension}`, site).href;
      return {
        slug,
        ...(code !== undefined && { code }),
        name,
        summary,
        kind,
        url: pageUrl(site, entry),
        json: twin('json'),
        markdown: twin('md'),
      };
    });
}

const headOf = ({ id, title, noun, summary }: System, site: string) => ({
  id,
  title,
  noun,
  summary,
  url: new URL(`/${id}/`, site).href,
  json: new URL(`/${id}/index.json`, site).href,
});

/** `/index.json`: all systems with their entries, in the order of their codes. */
export function toIndex(systems: readonly System[], entries: readonly Listed[], site: string): IndexJson {
  return {
    $schema: schemaUrl('index', site),
    schemaVersion,
    url: new URL('/', site).href,
    systems: systems.map((system) => ({ ...headOf(system, site), entries: cardsOf(system.id, entries, site) })),
  };
}

/** `/<system>/index.json`: one system with its entries. */
export function toSystemIndex(system: System, entries: readonly Listed[], site: string): SystemIndexJson {
  const { name, url } = system.registry;
  return {
    $schema: schemaUrl('system', site),
    schemaVersion,
    ...headOf(system, site),
    registry: { name, url },
    entries: cardsOf(system.id, entries, site),
  };
}
