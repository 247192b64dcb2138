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
  /** Everything until the first code match stands there. */
  match: Transfer;
  /** Everything until the match is whole: with the messages that tell its cause. */
  code: Transfer;
  /** Bytes of the resolver's data, without messages. */
  core: number;
  /** Everything until full-text results stand there. */
  pages: Transfer;
}

const box = 'search-box textarea';

/** A cold visit to a page with a box, then one query. */
export async function search(browser: Browser, site: Site, path: string, query: string): Promise<SearchTransfer> {
  const from = site.sent.length;
  const page = await coldPage(browser, site.origin + path);
  const before = since(site, from);
  // Full text is held back until the code match is counted.
  const held = Promise.withResolvers<undefined>();
  const messages = Promise.withResolvers<undefined>();
  await page.route(/\/(?:later|resolver\/[^/]+)\.json$/, async (route) => {
    await messages.promise;
    await route.continue();
  });
  await page.route('**/words/contents.json', async (route) => {
    await held.promise;
    await route.continue();
  });
  // So is the resolver: a name is answered before it is there, and anything else waits for it.
  const resolver = Promise.withResolvers<undefined>();
  await page.route(/\/(?:resolver|patterns)\.json$|\/_astro\/resolver?\./, async (route) => {
    await resolver.promise;
    await route.continue();
  });
  await page.locator(`main ${box}`).fill(query);
  const option = page.locator('.code-option').first();
  await option.waitFor({ timeout: 2000 }).catch(() => undefined);
  if (!(await option.isVisible())) {
    resolver.resolve(undefined);
    await option.waitFor();
  }
  const match = since(site, from);
  resolver.resolve(undefined);
  await page.waitForTimeout(300);
  messages.resolve(undefined);
  await page.waitForTimeout(300);
  const code = since(site, from);
  held.resolve(undefined);
  await page.getByRole('group', { name: 'In the pages' }).waitFor();
  await page.waitForTimeout(300);
  const pages = since(site, from);
  await page.context().close();
  const data = site.sent.slice(from).filter(({ path }) => /\/(?:names|patterns)\.json$/.test(path));
  const core = data.reduce((sum, { bytes }) => sum + bytes, 0);
  return { page: before, match, code, core, pages };
}
