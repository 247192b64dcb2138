/**
 * `npm run bench`: what a visit costs and how fast the site is built. Prints figures and the budgets beside them;
 * exits with 1 when a budget is broken. Times depend on the machine and are printed, never judged.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { loadEntries } from '../../src/library/index.ts';
import { browserOptions } from '../support/browser.ts';
import { root, serveSite } from '../support/site.ts';
import { latency, search, type Transfer, visit } from './transfer.ts';

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const over: string[] = [];

function row(what: string, value: string, bytes?: number, budget?: number): void {
  const broken = bytes !== undefined && budget !== undefined && bytes > budget;
  if (broken) over.push(what);
  console.log(`${what.padEnd(52)} ${value.padStart(10)}${budget === undefined ? '' : `   budget ${kB(budget)}${broken ? '  OVER' : ''}`}`);
}

function build(): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules', '.bin', 'astro'), ['build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);
  return (performance.now() - started) / 1000;
}

const { entries } = loadEntries(root);
// Cold: without what Astro keeps of the last build.
rmSync(join(root, 'node_modules', '.astro'), { recursive: true, force: true });
const cold = build();
const warm = build();
row('build, cold', `${cold.toFixed(1)} s`);
row('build, nothing changed', `${warm.toFixed(1)} s`);
row('entries a second, cold', (entries.length / cold).toFixed(1));

const site = await serveSite();
const browser = await chromium.launch(await browserOptions());
try {
  const visits: { slug: string; transfer: Transfer }[] = [];
  for (const { entry } of entries) {
    visits.push({ slug: entry.slug, transfer: await visit(browser, site, `/${entry.system}/${entry.slug}/`) });
  }
  visits.sort((a, b) => a.transfer.bytes - b.transfer.bytes);
  const median = visits[Math.floor(visits.length / 2)];
  const most = visits.at(-1);
  if (!median || !most) throw new Error('there are no entries to measure');
  row('entry page, first visit, median', kB(median.transfer.bytes), median.transfer.bytes, 30_000);
  row(`entry page, first visit, heaviest (${most.slug})`, kB(most.transfer.bytes), most.transfer.bytes, 30_000);
  for (const [kind, bytes] of Object.entries(most.transfer.byKind)) row(`  of it ${kind}`, kB(bytes));
  row('  requests', String(most.transfer.requests));

  // The budget is for one word; each further one may cost another part of Pagefind's index, some 20 kB.
  for (const { query, budget } of [
    { query: 'UNAUTHENTICATED', budget: 140_000 },
    { query: 'rpc error: code = Unavailable desc = token expired', budget: undefined },
  ]) {
    const { page, code, pages } = await search(browser, site, query);
    console.log(`query: ${query}`);
    row('  home page, before the box is touched', kB(page.bytes));
    row('  cold visit until the code match', kB(code.bytes), code.bytes, 45_000);
    row('  cold visit until full-text results', kB(pages.bytes), pages.bytes, budget);
  }

  const times = await latency(browser, `${site.origin}/`, [
    '16',
    'unavailable',
    'codes.NotFound',
    'deadline exceded',
    'Error: 14 UNAVAILABLE: No connection established',
  ]);
  row('code match, warm, median', `${times.median.toFixed(1)} ms`);
  row('code match, warm, 95th percentile', `${times.p95.toFixed(1)} ms`);
} finally {
  await browser.close();
  await site.close();
}
if (over.length > 0) {
  console.log(`\nOver budget: ${over.join('; ')}`);
  process.exitCode = 1;
}
