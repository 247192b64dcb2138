/** What a visit costs on a built site, and how fast its search box is. */
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { browserOptions } from '../support/browser.ts';
import { serveSite, type Site } from '../support/site.ts';
import { latency, queries, rounds } from './latency.ts';
import { bytesRow, ms, quantile, row } from './report.ts';
import { search, type Transfer, visit } from './transfer.ts';

/** What the first visit to an entry's page may cost; `tests/build/weight.test.ts` holds every page to it. */
const mostBytes = 20_000;

/** A page does not grow with the site; names of scripts and styles hold hashes, which compress to some bytes more or fewer. */
const mostGrowth = 64;

/** Bytes of each page at a first visit, by path. */
export type Visits = Map<string, Transfer>;

/** Visits with an empty cache, one after the other. */
async function visitAll(browser: Browser, site: Site, paths: readonly string[]): Promise<Visits> {
  const visits: Visits = new Map();
  for (const path of paths) visits.set(path, await visit(browser, site, path));
  return visits;
}

function printVisits(what: string, visits: Visits): void {
  const sorted = [...visits].sort(([, a], [, b]) => a.bytes - b.bytes);
  const [heaviest, most] = sorted.at(-1) ?? [];
  const median = sorted[Math.floor(sorted.length / 2)]?.[1];
  if (!most || !median) return;
  bytesRow(`${what}, first visit, median of ${sorted.length}`, median.bytes, mostBytes);
  bytesRow(`${what}, first visit, heaviest (${heaviest ?? ''})`, most.bytes, mostBytes);
  for (const [kind, bytes] of Object.entries(most.byKind)) bytesRow(`  of it ${kind}`, bytes);
  row('  requests', String(most.requests));
}

/** Prints how much heavier a page is for standing in a large site. */
function printGrowth(visits: Visits, small: Visits): void {
  const growth = [...visits].flatMap(([path, { bytes }]) => {
    const before = small.get(path)?.bytes;
    return before === undefined ? [] : [bytes - before];
  });
  if (growth.length === 0) return;
  const bytes = (value: number) => `${value} B`;
  const most = Math.max(...growth);
  row('the same page here and on the real site, most growth', bytes(most), { value: most, most: mostGrowth, write: bytes });
}

/** A name, a code, a line, a longer one. */
const asked = [
  'UNAUTHENTICATED',
  'grpc 14',
  'rpc error: code = Unavailable desc = token expired',
  'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 10.0.0.7:50051: connect: connection refused"',
];

async function printSearch(browser: Browser, site: Site): Promise<void> {
  // Of a cold visit everything counts: the page, its styles and scripts, the resolver, its data, the words.
  for (const query of asked) {
    const { page, core, match, code, pages } = await search(browser, site, '/', query);
    console.log(`  query: ${query}`);
    bytesRow('  home page, before the box is touched', page.bytes);
    bytesRow("  the resolver's data: names and patterns", core, 40_000);
    bytesRow('  cold visit until the code match', match.bytes, 45_000);
    bytesRow('  cold visit until causes are told', code.bytes);
    bytesRow('  cold visit until full-text results', pages.bytes, 130_000);
  }
}

async function printLatency(browser: Browser, site: Site): Promise<void> {
  const { code, pages } = await latency(browser, `${site.origin}/`);
  console.log(`  ${queries.length} queries, ${rounds} times, warm, from the last keystroke`);
  row('  to the code match, median', ms(quantile(code, 0.5)));
  const p95 = quantile(code, 0.95);
  row('  to the code match, 95th percentile', ms(p95), { value: p95, most: 30, write: ms });
  row('  to full-text results, median', ms(quantile(pages, 0.5)));
  // The box waits 120 ms after the last keystroke before it searches pages.
  row('  to full-text results, 95th percentile', ms(quantile(pages, 0.95)));
}

/**
 * Measures the `dist` of a project.
 * @param paths Entry pages by what they are called in the report.
 * @param small The pages of a smaller site to compare with.
 * @returns What the pages cost, to compare with.
 */
export async function measureSite(folder: string, paths: Record<string, readonly string[]>, small: Visits = new Map()): Promise<Visits> {
  const site = await serveSite(join(folder, 'dist'));
  const browser = await chromium.launch(await browserOptions());
  const all: Visits = new Map();
  try {
    for (const [what, group] of Object.entries(paths)) {
      const visits = await visitAll(browser, site, group);
      printVisits(what, visits);
      for (const [path, transfer] of visits) all.set(path, transfer);
    }
    printGrowth(all, small);
    await printSearch(browser, site);
    await printLatency(browser, site);
  } finally {
    await browser.close();
    await site.close();
  }
  return all;
}
