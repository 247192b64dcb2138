/** `--peers`: the same content built with Starlight, in the same run, and how the two compare. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { loadEntries } from '../../../src/library/index.ts';
import { browserOptions } from '../../support/browser.ts';
import { serveSite } from '../../support/site.ts';
import { type Build, builds, withEdit } from '../build.ts';
import { bytesRow, heading, quantile, row } from '../report.ts';
import { visit } from '../transfer.ts';
import { starlightProject } from './starlight.ts';

/** How many of its pages are visited. */
const visited = 10;

async function pageBytes(folder: string, paths: readonly string[]): Promise<number[]> {
  const site = await serveSite(join(folder, 'dist'));
  const browser = await chromium.launch(await browserOptions());
  try {
    const bytes: number[] = [];
    for (const path of paths) bytes.push((await visit(browser, site, path)).bytes);
    return bytes;
  } finally {
    await browser.close();
    await site.close();
  }
}

const asFraction = (share: number) => `1/${(1 / share).toFixed(1)}`;

/**
 * Prints what part of their build ours takes. Processor time is judged, where it can be measured: it does not depend on
 * what else the machine does, and is the stricter one, because we use several processors and they use one.
 *
 * @param least Into how many of ours one of theirs must go.
 */
function compare(what: string, ours: Build, theirs: readonly Build[], least: number): void {
  const time = ours.seconds / Math.min(...theirs.map(({ seconds }) => seconds));
  const measured = theirs.flatMap(({ use }) => (use ? [use.processor] : []));
  const processor = ours.use && measured.length > 0 ? ours.use.processor / Math.min(...measured) : undefined;
  const budget = (value: number) => ({ value, most: 1 / least, write: asFraction });
  row(what, asFraction(time), processor === undefined ? budget(time) : undefined);
  if (processor !== undefined) row('  processor time', asFraction(processor), budget(processor));
}

/**
 * @param project Our generated project, which was built as `ours` says.
 * @param keep Keeps the folder.
 */
export async function measurePeers(project: string, ours: Record<'cold' | 'edited', Build>, keep: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'errdex-starlight-'));
  try {
    starlightProject(project, folder);
    const entries = loadEntries(project).entries.map(({ entry }) => entry);
    const [first] = entries;
    if (!first) throw new Error(`${project} has no entries`);
    const page = join(folder, 'src', 'content', 'docs', first.system, `${first.slug}.mdx`);
    heading(`Starlight, the same ${entries.length} entries`);
    const theirs = await withEdit(page, '## Causes', (edit) => builds(folder, edit));
    const sample = entries.filter((_, i) => i % Math.ceil(entries.length / visited) === 0);
    const bytes = await pageBytes(
      folder,
      sample.map(({ system, slug }) => `/${system}/${slug}/`),
    );
    bytesRow(`entry page, first visit, median of ${bytes.length}`, quantile(bytes, 0.5));
    bytesRow('entry page, first visit, heaviest', Math.max(...bytes));
    heading('Ours against Starlight, from this run');
    // "An eighth of it" may mean Starlight's own build after the change, or its cold one. Theirs keeps nothing, so the two
    // differ by noise; the shorter one is the stricter.
    compare('build, cold', ours.cold, [theirs.cold], 3);
    compare('build, one entry changed, of their shorter one', ours.edited, [theirs.edited, theirs.cold], 8);
    if (ours.cold.use && theirs.cold.use) row('build, cold, peak memory', asFraction(ours.cold.use.peak / theirs.cold.use.peak));
  } finally {
    if (keep) console.log(`\nStarlight's site is in ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}
