/** Bytes that a first visit transfers, as the server sent them (brotli 11), and how long a query takes. */
import type { Browser, Page } from '@playwright/test';
import type { Site } from '../support/site.ts';

export interface Transfer {
  requests: number;
  bytes: number;
  /** Bytes by file extension. */
  byKind: Record<string, number>;
}

/** What was sent since `from`, an index into `site.sent`. */
function since(site: Site, from: number): Transfer {
  const responses = site.sent.slice(from);
  const byKind: Record<string, number> = {};
  for (const { path, bytes } of responses) {
    const kind = path.endsWith('/') ? 'html' : (path.split('.').at(-1) ?? '');
    byKind[kind] = (byKind[kind] ?? 0) + bytes;
  }
  return { requests: responses.length, bytes: responses.reduce((sum, { bytes }) => sum + bytes, 0), byKind };
}

async function coldPage(browser: Browser, url: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  return page;
}

/** One cold visit to a page. */
export async function visit(browser: Browser, site: Site, path: string): Promise<Transfer> {
  const from = site.sent.length;
  const page = await coldPage(browser, site.origin + path);
  await page.context().close();
  return since(site, from);
}

export interface SearchTransfer {
  /** The page itself, before the box is touched. */
  page: Transfer;
  /** Everything until the code match stands there. */
  code: Transfer;
  /** Everything until full-text results stand there. */
  pages: Transfer;
}

/** A cold visit, then one query. */
export async function search(browser: Browser, site: Site, query: string): Promise<SearchTransfer> {
  const from = site.sent.length;
  const page = await coldPage(browser, `${site.origin}/`);
  const before = since(site, from);
  // Full text is held back until the code match is counted.
  const held = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.locator('main search-box textarea').fill(query);
  await page.locator('.code-option').first().waitFor();
  await page.waitForTimeout(300);
  const code = since(site, from);
  held.resolve(undefined);
  await page.getByRole('group', { name: 'In the pages' }).waitFor();
  await page.waitForTimeout(300);
  const pages = since(site, from);
  await page.context().close();
  return { page: before, code, pages };
}

/** Milliseconds from the last keystroke to the code match, warm: median and 95th percentile. */
export async function latency(browser: Browser, url: string, queries: readonly string[]): Promise<{ median: number; p95: number }> {
  const page = await coldPage(browser, url);
  const box = page.locator('main search-box textarea');
  await box.fill('warm up');
  await page.waitForTimeout(1000);
  const times: number[] = [];
  for (const query of [...queries, ...queries]) {
    await box.fill('');
    await page.waitForTimeout(50);
    times.push(
      await page.evaluate(async (text) => {
        const input = document.querySelector<HTMLTextAreaElement>('main search-box textarea');
        const list = document.querySelector('main [role="listbox"]');
        if (!input || !list) throw new Error('there is no search box on this page');
        const changed = new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve();
          });
          observer.observe(list, { childList: true });
        });
        const start = performance.now();
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await changed;
        return performance.now() - start;
      }, query),
    );
  }
  await page.context().close();
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)] ?? 0, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
}
