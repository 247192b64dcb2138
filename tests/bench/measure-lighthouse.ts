/** Lighthouse's scores of one page of each kind, on its simulated phone. */
import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { browserOptions } from '../support/browser.ts';
import { serveSite } from '../support/site.ts';
import { quantile, row } from './report.ts';

/** Runs of each page; their median counts. */
const runs = 3;
const best = 100;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Its scores are of times, which are the machine's as well. */
const timed = new Set<string>(['performance']);

interface Scores {
  scores: Record<string, number>;
  /** What keeps a category from its best, by the names of Lighthouse's audits. */
  lost: string[];
  /** Milliseconds. */
  paint: number;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

async function scoresOf(url: string, port: number): Promise<Scores> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] });
  if (!result) throw new Error(`Lighthouse says nothing of ${url}`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`Lighthouse can't judge ${url}: ${lhr.runtimeError.message}`);
  const lost = categories.flatMap((name) =>
    (lhr.categories[name]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1).map(({ id }) => id),
  );
  return {
    scores: Object.fromEntries(categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * best)])),
    lost,
    paint: lhr.audits['largest-contentful-paint']?.numericValue ?? 0,
  };
}

/**
 * Prints the scores of the pages of a built project.
 * @param paths Path of each page by what it is called.
 */
export async function measureLighthouse(folder: string, paths: Record<string, string>): Promise<void> {
  const site = await serveSite(join(folder, 'dist'));
  const port = await freePort();
  const options = await browserOptions();
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), `--remote-debugging-port=${port}`] });
  try {
    for (const [what, path] of Object.entries(paths)) {
      const url = site.origin + path;
      // The server compresses a file when it is first asked for, which no real one does.
      await fetch(url, { headers: { 'accept-encoding': 'br' } });
      const all: Scores[] = [];
      for (let run = 0; run < runs; run += 1) all.push(await scoresOf(url, port));
      const median = (name: string) =>
        quantile(
          all.map(({ scores }) => scores[name] ?? 0),
          0.5,
        );
      const text = categories.map(median).join('/');
      const lowest = Math.min(...categories.filter((name) => !timed.has(name)).map(median));
      // What is lost counts upwards, as bytes do.
      row(`Lighthouse, ${what} (${path}), P/A/BP/SEO`, text, { value: best - lowest, most: 0, write: () => '100 in A, BP and SEO' });
      row(
        '  largest contentful paint, median',
        `${Math.round(
          quantile(
            all.map(({ paint }) => paint),
            0.5,
          ),
        )} ms`,
      );
      const lost = [...new Set(all.flatMap((one) => one.lost))];
      if (lost.length > 0) row('  points lost by', lost.join(', '));
    }
  } finally {
    await browser.close();
    await site.close();
  }
}
