/** Bytes that a first visit transfers, as the browser counts them on the wire (brotli 11), request by request. */
import type { Browser, Page } from '@playwright/test';

export interface Transfer {
  requests: number;
  bytes: number;
  /** Bytes by kind of resource. */
  byType: Record<string, number>;
}

/** Counts what a page transfers from now on. */
async function meter(page: Page): Promise<() => Transfer> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: false });
  const types = new Map<string, string>();
  const total: Transfer = { requests: 0, bytes: 0, byType: {} };
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (!response.url.startsWith('http')) return;
    types.set(requestId, type);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId);
    if (type === undefined) return;
    total.requests++;
    total.bytes += encodedDataLength;
    total.byType[type] = (total.byType[type] ?? 0) + encodedDataLength;
  });
  return () => structuredClone(total);
}

/** One cold visit to a page. */
export async function visit(browser: Browser, url: string): Promise<Transfer> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const read = await meter(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  const transfer = read();
  await context.close();
  return transfer;
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
export async function search(browser: Browser, url: string, query: string): Promise<SearchTransfer> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const read = await meter(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  const before = read();
  // Pagefind is held back until the code match is counted.
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('main search-box textarea').fill(query);
  await page.locator('.code-option').first().waitFor();
  await page.waitForTimeout(200);
  const code = read();
  release?.();
  await page.getByRole('group', { name: 'In the pages' }).waitFor();
  await page.waitForLoadState('networkidle');
  const pages = read();
  await context.close();
  return { page: before, code, pages };
}

/** Milliseconds from the last keystroke to results, warm: median and 95th percentile. */
export async function latency(browser: Browser, url: string, queries: readonly string[]): Promise<{ median: number; p95: number }> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
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
  await page.close();
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)] ?? 0, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
}
