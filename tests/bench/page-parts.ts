/**
 * `node tests/bench/page-parts.ts [pages]`: where the bytes of entry pages are. Each part of a page is taken out and
 * the rest compressed again; what that saves is what the part costs. Read from `dist`, so build first.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';
import { loadEntries } from '../../src/library/index.ts';
import { fileFor, root } from '../support/site.ts';
import { quantile } from './report.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (node: Element, name: string) => node.attrs.find((one) => one.name === name)?.value ?? '';
const has = (name: string) => (node: Element) => attribute(node, 'class').split(' ').includes(name);
const tag = (name: string) => (node: Element) => node.tagName === name;

/** Parts by what they are called in the report; an element that matches is taken out whole. */
const parts: Record<string, (node: Element) => boolean> = {
  head: tag('head'),
  'site header': has('site-header'),
  'site footer': has('site-footer'),
  siblings: has('siblings'),
  'contents (toc)': has('toc'),
  'runbook tools': (node) => has('tools')(node) && node.tagName === 'section',
  plate: has('plate'),
  'facts and likeliest cause': (node) => has('facts')(node) || has('likeliest')(node) || has('retry-reason')(node) || has('jump')(node),
  'lead and its parts': (node) => has('lead')(node) || has('sides')(node),
  'how it looks': has('looks'),
  exchange: has('exchange'),
  causes: has('cause'),
  'parts that are folded': has('folded'),
  fixes: has('fix'),
  'programs in fixes': tag('program-tabs'),
  'programs: output and record': (node) => has('output')(node) || has('checked')(node),
  'anti-patterns': has('anti-pattern'),
  semantics: has('semantics'),
  'finer codes': has('subcodes'),
  confusables: has('confusables'),
  equivalents: has('equivalents'),
  'on call': has('on-call'),
  sources: has('sources'),
  'sources cited (numbers)': has('cites'),
};

function without(html: string, drop: (node: Element) => boolean): string {
  const tree = parse(html);
  const prune = (node: { childNodes: Node[] }): void => {
    node.childNodes = node.childNodes.filter((child) => !isElement(child) || !drop(child));
    for (const child of node.childNodes) if (isElement(child)) prune(child);
  };
  prune(tree);
  return serialize(tree);
}

/** The page with every token's element unwrapped, to see what highlighting costs. */
const plain = (html: string) => html.replace(/<i class="?[kfscm]"?>(.*?)<\/i>/gs, '$1');

const compressed = (html: string) => brotliCompressSync(html).length;

const most = Number(process.argv[2] ?? Infinity);
const pages = loadEntries(root)
  .entries.map(({ entry }) => `/${entry.system}/${entry.slug}/`)
  .map((path) => ({ path, html: readFileSync(fileFor(path) ?? '', 'utf8') }))
  .map((page) => ({ ...page, bytes: compressed(page.html) }))
  .sort((a, b) => b.bytes - a.bytes)
  .slice(0, most);

console.log(
  `${pages.length} pages, HTML with brotli: heaviest ${pages[0]?.bytes} B (${pages[0]?.path}), median ${quantile(
    pages.map(({ bytes }) => bytes),
    0.5,
  )} B`,
);
console.log('bytes that a page has less without the part: mean, most, and of the heaviest page\n');
const changes: Record<string, (html: string) => string> = {
  ...Object.fromEntries(Object.entries(parts).map(([name, drop]) => [name, (html: string) => without(html, drop)])),
  'tokens of programs': plain,
};
const measured = Object.entries(changes).map(([name, change]) => {
  const saved = pages.map(({ html, bytes }) => bytes - compressed(change(html)));
  return { name, mean: saved.reduce((sum, one) => sum + one, 0) / saved.length, most: Math.max(...saved), heaviest: saved[0] ?? 0 };
});
for (const { name, mean, most: highest, heaviest } of measured.sort((a, b) => b.mean - a.mean)) {
  console.log(`  ${name.padEnd(30)} ${mean.toFixed(0).padStart(6)} ${String(highest).padStart(6)} ${String(heaviest).padStart(6)}`);
}
