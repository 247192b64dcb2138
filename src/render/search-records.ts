/**
 * What full-text search knows: a record for each item of an entry, so that a hit leads to the cause or the fix and
 * not to the top of a long page, and so that showing a hit costs the reader one item and not the whole page.
 */
import { subcodeAnchor } from '../entry/programs.ts';
import type { Block, Entry } from '../entry/types.ts';
import { leadTags } from '../entry/vocabulary.ts';
import { plainText } from './plain-text.ts';

/** A record as Pagefind takes it. */
export interface SearchRecord {
  url: string;
  content: string;
  language: string;
  meta: { title: string; code: string; section: string };
  /** The toggles beside the box. */
  filters: { system: string[] };
}

/** A part with its full stop, once. */
const closed = (part: string) => (/[.!?:]$/.test(part) ? part : `${part}.`);

const bodyText = (blocks: readonly Block[]) => blocks.map(({ markdown }) => plainText(markdown)).join(' ');

/** The records of one entry: the page itself, then each cause, fix, anti-pattern and confusable, and what to do on call. */
export function searchRecords(entry: Entry): SearchRecord[] {
  const { system, slug, code = '', name } = entry;
  const page = `/${system}/${slug}/`;
  const record = (anchor: string, section: string, ...content: string[]): SearchRecord => ({
    url: anchor === '' ? page : `${page}#${anchor}`,
    content: [section.replaceAll('`', ''), ...content]
      .filter((part) => part !== '')
      .map(closed)
      .join(' '),
    language: 'en',
    meta: { title: name, code, section: section.replaceAll('`', '') },
    filters: { system: [system] },
  });
  const spoken = name.toLowerCase().replaceAll('_', ' ');
  return [
    record(
      '',
      '',
      `${name} ${spoken} ${code}`.trim(),
      ...entry.alsoNamed.map((other) => other.name),
      entry.summary,
      plainText(entry.lead.markdown),
      ...entry.looks.map(({ text }) => text),
    ),
    ...leadTags.flatMap(({ key, id, title }) => (entry[key] ? [record(id, title, plainText(entry[key].markdown))] : [])),
    ...entry.subcodes.map((one) => record(subcodeAnchor(one), `${one.by} ${one.code}`, plainText(one.meaning))),
    ...entry.causes.map((one) => record(`cause-${one.id}`, one.title, bodyText(one.body), plainText(one.confirm.markdown))),
    ...entry.fixes.map((one) =>
      record(`fix-${one.id}`, one.title, one.when, bodyText(one.body), plainText(one.why.markdown), plainText(one.verify.markdown)),
    ),
    ...entry.antiPatterns.map((one) => record(`anti-pattern-${one.id}`, one.title, bodyText(one.body))),
    ...entry.confusables.map((one) => record(`confusable-${one.with.split('/').at(-1) ?? ''}`, one.check, bodyText(one.body))),
    ...(entry.onCall ? [record('on-call', 'On call', plainText(entry.onCall.steps.markdown))] : []),
  ];
}
