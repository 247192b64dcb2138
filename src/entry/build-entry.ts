/** Makes an entry out of its parts. Parts that are missing stay empty; the rules have reported them. */
import type { EntryContext } from './context.ts';
import type { Node } from './parse.ts';
import { blocks, inner, slice } from './slice.ts';
import { attribute, isTag, tagsIn, walk, words } from './tree.ts';
import { leadTags } from './vocabulary.ts';
import type { AntiPattern, Cause, Confusable, Entry, Facts, Fix, Item, OnCall, Prose } from './types.ts';

const text = (node: Node, name: string) => attribute(node, name)?.value?.trim() ?? '';

function part(source: string, item: Node, name: string): Prose {
  const [tag] = tagsIn(item, name);
  return tag ? inner(source, tag) : { markdown: '', position: item.position };
}

function optional(source: string, item: Node, name: string): Prose | undefined {
  const prose = part(source, item, name);
  return prose.markdown === '' ? undefined : prose;
}

function readItem(source: string, node: Node): Item {
  return {
    id: text(node, 'id'),
    formerly: words(node, 'formerly'),
    title: text(node, 'title'),
    sources: words(node, 'source'),
    body: blocks(source, node),
    position: node.position,
  };
}

function readCause(source: string, node: Node): Cause {
  const elsewhere = attribute(node, 'elsewhere')?.value;
  return { ...readItem(source, node), confirm: part(source, node, 'Confirm'), ...(elsewhere === undefined ? {} : { elsewhere }) };
}

function readFix(source: string, node: Node): Fix {
  return {
    ...readItem(source, node),
    for: words(node, 'for'),
    when: text(node, 'when'),
    why: part(source, node, 'Why'),
    verify: part(source, node, 'Verify'),
  };
}

function readAntiPattern(source: string, node: Node): AntiPattern {
  return { ...readItem(source, node), instead: text(node, 'instead') };
}

function readConfusable(source: string, node: Node): Confusable {
  return {
    with: text(node, 'with'),
    check: text(node, 'check'),
    sources: words(node, 'source'),
    body: blocks(source, node),
    position: node.position,
  };
}

function readOnCall(source: string, node: Node): OnCall {
  const steps = node.children.filter(({ type }) => type === 'list');
  return {
    steps: steps.length > 0 ? slice(source, steps.slice(0, 1)) : { markdown: '', position: node.position },
    alert: optional(source, node, 'Alert'),
    log: optional(source, node, 'Log'),
    neverReveal: optional(source, node, 'NeverReveal'),
    sources: words(node, 'source'),
    position: node.position,
  };
}

/** What stands before the sections, but for its tags: prose may go on behind one, and a slice would bring the tag along. */
function leadProse(source: string, lead: readonly Node[]): Prose {
  const prose = lead.filter(({ type }) => type !== 'tag' && type !== 'mdxjsEsm' && type !== 'mdxFlowExpression');
  const runs: Node[][] = [];
  for (const node of prose) {
    const before = lead[lead.indexOf(node) - 1];
    if (before !== undefined && runs.at(-1)?.at(-1) === before) runs.at(-1)?.push(node);
    else runs.push([node]);
  }
  const [first, ...more] = runs.map((run) => slice(source, run));
  if (!first) return slice(source, []);
  return { ...first, markdown: [first, ...more].map(({ markdown }) => markdown).join('\n\n') };
}

/** @returns The entry; `undefined` when its facts are incomplete or its body can't be parsed. */
export function buildEntry(context: EntryContext): Entry | undefined {
  const { root, frontmatter, source, items, lead, path, system, slug } = context;
  if (!root || !frontmatter.complete) return undefined;
  const of = (tag: string) => items.filter((item) => isTag(item, tag));
  const tags = [...walk(root)];
  const onCall = tags.find((node) => isTag(node, 'OnCall'));
  const parts = leadTags.flatMap(({ tag, key }) => {
    const node = lead.find((one) => isTag(one, tag));
    return node ? [[key, inner(source, node)] as const] : [];
  });
  return {
    // Complete means that no key failed its schema and none is missing.
    ...(frontmatter.value as Facts),
    system,
    slug,
    path,
    lead: leadProse(source, lead),
    ...Object.fromEntries(parts),
    causes: of('Cause').map((node) => readCause(source, node)),
    fixes: of('Fix').map((node) => readFix(source, node)),
    antiPatterns: of('AntiPattern').map((node) => readAntiPattern(source, node)),
    confusables: tags.filter((node) => isTag(node, 'Confusable')).map((node) => readConfusable(source, node)),
    ...(onCall ? { onCall: readOnCall(source, onCall) } : {}),
  };
}
