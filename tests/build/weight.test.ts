/**
 * What the first visit to an entry's page costs: the page and all that it loads by itself, with brotli, and what a
 * server says before each. `npm run bench` measures the same in a browser; this holds every page to it.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadEntries } from '../../src/library/index.ts';
import { earlyScript } from '../../src/security/policy.ts';
import { readResources } from '../support/html.ts';
import { fileFor, root } from '../support/site.ts';

const mostBytes = 20_000;
const mostScript = 5_000;
const mostRequests = 4;
/** Status line and fields of one response; the plain server of the tests sends 200 to 215 bytes. */
const head = 215;

const compressed = new Map<string, number>();

function bytesOf(path: string): number {
  const known = compressed.get(path);
  if (known !== undefined) return known;
  const file = fileFor(path);
  if (file === undefined) throw new Error(`a page loads ${path}, which is not there`);
  const content = readFileSync(file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  const bytes = /\.(?:woff2|png|webp|avif)$/.test(file) ? content.length : brotliCompressSync(content, quality).length;
  compressed.set(path, bytes);
  return bytes;
}

/** What a script imports before it runs, and what that imports. */
function importsOf(path: string, found = new Set<string>()): Set<string> {
  for (const [, name = ''] of readFileSync(fileFor(path) ?? '', 'utf8').matchAll(
    /(?:^|[;}\n])import\s*(?:[\w*{][^"'()]*from\s*)?["']\.\/([^"']+)["']/g,
  )) {
    const imported = path.replace(/[^/]+$/, name);
    if (!found.has(imported)) importsOf(imported, found.add(imported));
  }
  return found;
}

interface Visit {
  path: string;
  bytes: number;
  script: number;
  requests: number;
  parts: string;
  /** Scripts that the parser waits for. */
  blocking: string[];
}

function visit(path: string): Visit {
  const { styles, scripts, icons, preloads } = readResources(fileFor(path) ?? '');
  const run = [...new Set(scripts.flatMap(({ src }) => [src, ...importsOf(src)]))];
  const loaded = [...new Set([path, ...styles, ...run, ...icons, ...preloads])].filter((one) => !one.startsWith('data:'));
  return {
    path,
    bytes: loaded.reduce((sum, one) => sum + bytesOf(one) + head, 0),
    script: run.reduce((sum, src) => sum + bytesOf(src), Buffer.byteLength(earlyScript)),
    requests: loaded.length,
    parts: loaded.map((one) => `${one} ${bytesOf(one)}`).join(', '),
    blocking: scripts.filter(({ waits }) => waits).map(({ src }) => src),
  };
}

const visits = loadEntries(root)
  .entries.map(({ entry }) => visit(`/${entry.system}/${entry.slug}/`))
  .sort((a, b) => b.bytes - a.bytes);

test(`the first visit to every entry takes at most ${mostBytes} bytes`, () => {
  const [heaviest] = visits;
  console.log(
    `entry pages, first visit: heaviest ${heaviest?.bytes} B (${heaviest?.path}), median ${visits[visits.length >> 1]?.bytes} B; ${heaviest?.parts}`,
  );
  const over = visits.filter(({ bytes }) => bytes > mostBytes).map(({ path, bytes, parts }) => `${path} ${bytes} B: ${parts}`);
  expect(
    over,
    'These pages are too heavy. `node tests/bench/page-parts.ts 5` says where their bytes are; an entry that is long for good reasons is two entries, or a part of it can be folded (src/components/entry/Folded.astro).',
  ).toEqual([]);
});

test(`it takes at most ${mostRequests} requests and ${mostScript} bytes of script, and waits for none`, () => {
  expect(visits.filter(({ requests }) => requests > mostRequests).map(({ path, parts }) => `${path}: ${parts}`)).toEqual([]);
  expect(visits.filter(({ script }) => script > mostScript).map(({ path, script }) => `${path}: ${script} B`)).toEqual([]);
  expect(visits.filter(({ blocking }) => blocking.length > 0).map(({ path, blocking }) => `${path}: ${blocking.join(', ')}`)).toEqual([]);
});
