/** Bytes that a first visit transfers, as the server sent them (brotli 11). */
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

export async function coldPage(browser: Browser, url: string): Promise<Page> {
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
  /** Bytes of it that are data of the resolver: what came as JSON once the box was touched. */
  data: number;
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
  return { page: before, code, data: (code.byKind['json'] ?? 0) - (before.byKind['json'] ?? 0), pages };
}
