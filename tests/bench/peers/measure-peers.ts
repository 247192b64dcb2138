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
    const share = (a: number, b: number) => `1/${(b / a).toFixed(1)}`;
    row('build, cold (asked: 1/3)', share(ours.cold.seconds, theirs.cold.seconds));
    // "An eighth of it" may mean Starlight's own build after the change, or its cold one. Theirs keeps nothing, so the two
    // differ by noise; the shorter one is the stricter.
    row(
      'build, one entry changed (asked: 1/8 of the shorter)',
      share(ours.edited.seconds, Math.min(theirs.edited.seconds, theirs.cold.seconds)),
    );
    row('  of its own after one changed entry', share(ours.edited.seconds, theirs.edited.seconds));
    row('  of its cold one', share(ours.edited.seconds, theirs.cold.seconds));
    if (ours.cold.use && theirs.cold.use) {
      row('build, cold, processor time', share(ours.cold.use.processor, theirs.cold.use.processor));
      if (ours.edited.use && theirs.edited.use)
        row('build, one entry changed, processor time', share(ours.edited.use.processor, theirs.edited.use.processor));
      row('build, cold, peak memory', share(ours.cold.use.peak, theirs.cold.use.peak));
    }
  } finally {
    if (keep) console.log(`\nStarlight's site is in ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}
