import type { Finding, LibraryRule } from '../context.ts';
import { suggestion } from '../nearest.ts';
import type { Outline } from '../outline.ts';
import type { System } from '../types.ts';

/** Anchors that every entry page has. */
const fixed = [
  'causes',
  'fixes',
  'anti-patterns',
  'how-it-looks',
  'spelling',
  'not-to-be-confused-with',
  'equivalents',
  'on-call',
  'sources',
];
/** Systems and entries by their names, so that thousands of links are not thousands of searches through all entries. */
interface Known {
  systems: readonly System[];
  bySystem: ReadonlyMap<string, ReadonlyMap<string, Outline>>;
}

const slugsOf = ({ bySystem }: Known, system: string) => [...(bySystem.get(system)?.keys() ?? [])];

function checkConfusable(target: string, from: Outline, known: Known): string | undefined {
  const [slug = '', system = from.system] = target.split('/').reverse();
  const slugs = slugsOf(known, system);
  // A system whose system.yaml is broken still has its folders.
  if (slugs.length === 0 && !known.systems.some(({ id }) => id === system)) {
    return `with is "${target}", but there is no system "${system}". ${suggestion(
      system,
      known.systems.map(({ id }) => id),
    )}`;
  }
  if (system === from.system && slug === from.slug) return `with is "${target}", which is this entry itself. Name the code next door.`;
  return slugs.includes(slug) ? undefined : `with is "${target}", but there is no such entry. ${suggestion(slug, slugs, 'There are')}`;
}

function checkLink(url: string, from: Outline, known: Known): string | undefined {
  const own = url.startsWith('#') ? from : undefined;
  const [, system = '', rest = '', fragment] = /^\/([^/#?]+)(?:\/([^?#]*))?(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
  if (!own && !known.systems.some(({ id }) => id === system)) return undefined;
  const slug = rest.replace(/\/$/, '');
  if (!own && slug === '') return undefined;
  const target = own ?? known.bySystem.get(system)?.get(slug);
  if (!target) return `The link ${url} leads to no entry. ${suggestion(slug, slugsOf(known, system), 'There are')}`;
  if (!own && !rest.endsWith('/')) return `The link ${url} has no slash at the end of its path, expected /${system}/${slug}/. Add it.`;
  const anchor = own ? url.slice(1) : fragment;
  if (!anchor || !target.body) return undefined;
  const anchors = [...fixed, ...target.body.anchors];
  return anchors.includes(anchor)
    ? undefined
    : `The link ${url} leads to no item of ${target.system}/${target.slug}. ${suggestion(anchor, anchors, 'There are')}`;
}

function check(from: Outline, known: Known): Finding[] {
  return (from.body?.relations ?? []).flatMap(({ kind, target, line, column }) => {
    const message = kind === 'confusable' ? checkConfusable(target, from, known) : checkLink(target, from, known);
    return message === undefined ? [] : [{ file: from.path, line, column, message }];
  });
}

export const danglingRelation: LibraryRule = {
  id: 'dangling-relation',
  scope: 'library',
  description: 'What an entry relates or links to exists.',
  check({ systems, folders }) {
    const groups = Map.groupBy(folders, ({ system }) => system);
    const bySystem = new Map([...groups].map(([id, members]) => [id, new Map(members.map((one) => [one.slug, one]))]));
    return folders.flatMap((from) => check(from, { systems, bySystem }));
  },
};
