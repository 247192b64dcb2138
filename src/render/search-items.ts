/**
 * What full-text search knows: each item of an entry, so that a hit leads to the cause or the fix and
 * not to the top of a long page, and so that showing a hit costs the reader one item and not the whole page.
 */
import { subcodeAnchor } from '../entry/programs.ts';
import type { Block, Entry } from '../entry/types.ts';
import { leadTags } from '../entry/vocabulary.ts';
import type { Item } from '../words/types.ts';
import { plainText } from './plain-text.ts';

/** A part with its full stop, once. */
const closed = (part: string) => (/[.!?:]$/.test(part) ? part : `${part}.`);

const bodyText = (blocks: readonly Block[]) => blocks.map(({ markdown }) => plainText(markdown)).join(' ');

/** The items of one entry: the page itself, then each cause, fix, anti-pattern and confusable, and what to do on call. */
export function searchItems(entry: Entry): Item[] {
  const { system, slug, code = '', name } = entry;
  const page = `/${system}/${slug}/`;
  const title = [code, name].filter((part) => part !== '').join(' ');
  const item = (anchor: string, heading: string, ...content: string[]): Item => {
    const section = heading.replaceAll('`', '');
    return {
      url: anchor === '' ? page : `${page}#${anchor}`,
      title,
      ...(section !== '' && { section }),
      text: [section, ...content]
        .filter((part) => part !== '')
        .map(closed)
        .join(' '),
    };
  };
  const spoken = name.toLowerCase().replaceAll('_', ' ');
  return [
    item(
      '',
      '',
      `${name} ${spoken} ${code}`.trim(),
      ...entry.alsoNamed.map((other) => other.name),
      entry.summary,
      plainText(entry.lead.markdown),
      ...entry.looks.map(({ text }) => text),
    ),
    ...leadTags.flatMap(({ key, id, title }) => (entry[key] ? [item(id, title, plainText(entry[key].markdown))] : [])),
    ...entry.subcodes.map((one) => item(subcodeAnchor(one), `${one.by} ${one.code}`, plainText(one.meaning))),
    ...entry.causes.map((one) => item(`cause-${one.id}`, one.title, bodyText(one.body), plainText(one.confirm.markdown))),
    ...entry.fixes.map((one) =>
      item(`fix-${one.id}`, one.title, one.when, bodyText(one.body), plainText(one.why.markdown), plainText(one.verify.markdown)),
    ),
    ...entry.antiPatterns.map((one) => item(`anti-pattern-${one.id}`, one.title, bodyText(one.body))),
    ...entry.confusables.map((one) => item(`confusable-${one.with.split('/').at(-1) ?? ''}`, one.check, bodyText(one.body))),
    ...(entry.onCall ? [item('on-call', 'On call', plainText(entry.onCall.steps.markdown))] : []),
  ];
}
