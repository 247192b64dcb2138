import type { Finding, FolderContext, LibraryContext, LibraryRule } from '../context.ts';
import { suggestion } from '../nearest.ts';
import { attribute, isTag, walk, words } from '../tree.ts';
import { itemTags } from '../vocabulary.ts';

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
const roles: Readonly<Record<string, string>> = { Cause: 'cause', Fix: 'fix', AntiPattern: 'anti-pattern' };

function anchorsOf({ items }: FolderContext): string[] {
  const own = items.flatMap((item) => {
    const role = roles[itemTags.find((name) => isTag(item, name)) ?? ''] ?? '';
    return [attribute(item, 'id')?.value ?? '', ...words(item, 'formerly')].map((id) => `${role}-${id}`);
  });
  return [...fixed, ...own];
}

function checkConfusable(target: string, from: FolderContext, { systems, folders }: LibraryContext): string | undefined {
  const [slug = '', system = from.system] = target.split('/').reverse();
  const known = folders.filter((one) => one.system === system).map((one) => one.slug);
  // A system whose system.yaml is broken still has its folders.
  if (known.length === 0 && !systems.some(({ id }) => id === system)) {
    return `with is "${target}", but there is no system "${system}". ${suggestion(
      system,
      systems.map(({ id }) => id),
    )}`;
  }
  if (system === from.system && slug === from.slug) return `with is "${target}", which is this entry itself. Name the code next door.`;
  return known.includes(slug) ? undefined : `with is "${target}", but there is no such entry. ${suggestion(slug, known, 'There are')}`;
}

function checkLink(url: string, from: FolderContext, { systems, folders }: LibraryContext): string | undefined {
  const own = url.startsWith('#') ? from : undefined;
  const [, system, rest = '', fragment] = /^\/([^/#?]+)(?:\/([^#?]*))?(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
  if (!own && !systems.some(({ id }) => id === system)) return undefined;
  const slug = rest.replace(/\/$/, '');
  if (!own && slug === '') return undefined;
  const target = own ?? folders.find((one) => one.system === system && one.slug === slug);
  if (!target) {
    const known = folders.filter((one) => one.system === system).map((one) => one.slug);
    return `The link ${url} leads to no entry. ${suggestion(slug, known, 'There are')}`;
  }
  if (!own && !rest.endsWith('/')) return `The link ${url} has no slash at the end of its path, expected /${system}/${slug}/. Add it.`;
  const anchor = own ? url.slice(1) : fragment;
  if (!anchor || !target.root) return undefined;
  const anchors = anchorsOf(target);
  return anchors.includes(anchor)
    ? undefined
    : `The link ${url} leads to no item of ${target.system}/${target.slug}. ${suggestion(anchor, anchors, 'There are')}`;
}

function check(from: FolderContext, context: LibraryContext): Finding[] {
  if (!from.root) return [];
  return [...walk(from.root)].flatMap((node) => {
    const partner = isTag(node, 'Confusable') ? attribute(node, 'with') : undefined;
    const message = partner?.value?.trim()
      ? checkConfusable(partner.value.trim(), from, context)
      : node.url !== undefined && checkLink(node.url, from, context);
    return message ? [{ file: from.path, ...(partner ?? node).position, message }] : [];
  });
}

export const danglingRelation: LibraryRule = {
  id: 'dangling-relation',
  scope: 'library',
  description: 'What an entry relates or links to exists.',
  check: (context) => context.folders.flatMap((from) => check(from, context)),
};
