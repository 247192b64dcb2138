/**
 * What other entries and the rules of the whole library need to know of an entry: plain data instead of its tree, so that
 * thousands of trees need not be held at once, and so that it can be remembered from one build to the next.
 */
import type { EntryContext } from './context.ts';
import { attribute, isTag, walk, words } from './tree.ts';
import type { Asked, Facts, Position } from './types.ts';
import { itemTags } from './vocabulary.ts';

/** A link, or the partner of a confusable. */
export interface Relation extends Position {
  kind: 'confusable' | 'link';
  target: string;
}

/** A tag that a system may ask for. */
export interface AskedTag extends Position {
  found: boolean;
  /** Whether there is something in it. */
  filled: boolean;
}

export interface Outline {
  path: string;
  system: string;
  slug: string;
  facts: { [K in 'code' | 'name' | 'http']?: Facts[K] | undefined };
  /** Where these facts stand. */
  at: Record<'code' | 'name', Position>;
  /** Absent when the body can't be parsed. */
  body?: {
    /** Anchors of its items, former ones included. */
    anchors: string[];
    relations: Relation[];
    asked: Record<Exclude<Asked, 'http'>, AskedTag>;
  };
}

const roles: Readonly<Record<string, string>> = { Cause: 'cause', Fix: 'fix', AntiPattern: 'anti-pattern' };

function anchorsOf({ items }: EntryContext): string[] {
  return items.flatMap((item) => {
    const role = roles[itemTags.find((name) => isTag(item, name)) ?? ''] ?? '';
    return [attribute(item, 'id')?.value ?? '', ...words(item, 'formerly')].map((id) => `${role}-${id}`);
  });
}

function relationsOf(root: NonNullable<EntryContext['root']>): Relation[] {
  return [...walk(root)].flatMap((node): Relation[] => {
    const partner = isTag(node, 'Confusable') ? attribute(node, 'with') : undefined;
    const target = partner?.value?.trim();
    if (partner && target) return [{ kind: 'confusable', target, ...partner.position }];
    return node.url === undefined ? [] : [{ kind: 'link', target: node.url, ...node.position }];
  });
}

/** Reduces a context to what others need of it. */
export function outlineOf(context: EntryContext): Outline {
  const { path, system, slug, root, lead, sections, frontmatter } = context;
  const { code, name, http } = frontmatter.value;
  const asked = (tag: string): AskedTag => {
    const node = lead.find((one) => isTag(one, tag));
    const position = node?.position ?? sections[0]?.heading.position ?? { line: 1, column: 1 };
    return { found: node !== undefined, filled: (node?.children.length ?? 0) > 0, ...position };
  };
  return {
    path,
    system,
    slug,
    facts: { code, name, http },
    at: { code: frontmatter.at(['code']), name: frontmatter.at(['name']) },
    ...(root
      ? {
          body: {
            anchors: anchorsOf(context),
            relations: relationsOf(root),
            asked: { RaisedBy: asked('RaisedBy'), Visiting: asked('Visiting'), Running: asked('Running') },
          },
        }
      : {}),
  };
}
