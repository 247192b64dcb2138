/**
 * Downloads that fail: what is missing is said once, is asked for again by itself, and what came answers meanwhile. The
 * page's clock is set by hand, so that no test waits for a pause to pass.
 */
import { test as base, expect, type Page } from '@playwright/test';

const box = 'main search-box textarea';
const codes = '.code-option';
const status = 'main search-box [role="status"]';
const retry = 'main search-box .retry';
const told = 'Error: 14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED 127.0.0.1:50051';

// The browser logs what it could not load, for which the watching test would fail.
const test = base.extend({
  baseURL: async ({}, use) => {
    await use(process.env['ERRDEX_TEST_ORIGIN']);
  },
});

test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

/** Makes requests fail as they do without a network, until it is mended. */
async function breakDownloads(page: Page, pattern: string | RegExp): Promise<{ mend: () => void; asked: () => number }> {
  let broken = true;
  let asked = 0;
  await page.route(pattern, (route) => {
    asked += 1;
    return broken ? route.abort() : route.continue();
  });
  return { mend: () => (broken = false), asked: () => asked };
}

/** Records every text that the live region has held. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate((selector) => {
    const said: string[] = [];
    Object.assign(window, { said });
    const live = document.querySelector(selector);
    const changes = { childList: true, characterData: true, subtree: true };
    if (live) new MutationObserver(() => said.push(live.textContent)).observe(live, changes);
  }, status);
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said.filter((text) => text !== ''));
}

test('the script of the box fails, then comes: what was typed meanwhile is answered', async ({ page }) => {
  const { mend } = await breakDownloads(page, /_astro\/search-box\./);
  await page.goto('/');
  await expect(page.locator(status)).toHaveText('Search could not be loaded.');
  await expect(page.locator(retry)).toContainText('Next try in 3 s.');
  await page.locator(box).fill('16');
  mend();
  await page.clock.fastForward(3000);
  await expect(page.locator(codes).first()).toContainText('UNAUTHENTICATED', { timeout: 30_000 });
  await expect(page.locator(retry)).toHaveCount(0);
  await expect(page.locator(status)).not.toContainText('could not');
  await expect(page.locator(box)).toHaveValue('16');
});

test('a script that keeps failing can be asked for by loading the page anew, which keeps what was typed', async ({ page }) => {
  const { mend } = await breakDownloads(page, /_astro\/search-box\./);
  await page.goto('/');
  await page.locator(box).fill(told);
  await page.getByRole('button', { name: 'Try now' }).click();
  const reload = page.getByRole('button', { name: 'Reload the page' });
  // Shown when the second try has failed: mended before that, this try would bring the script.
  await expect(reload).toBeVisible();
  mend();
  await reload.click();
  await expect(page.locator(codes).first()).toHaveAttribute('href', /^\/grpc\/unavailable\//);
  await expect(page.locator(box)).toHaveValue(told);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('the list of codes fails: pages still answer, and the codes come with the next try', async ({ page }) => {
  const { mend } = await breakDownloads(page, '**/patterns.json');
  await page.goto('/');
  await page.locator(box).fill('interceptor');
  await expect(page.locator(status)).toContainText('The list of codes could not be loaded.');
  await expect(page.getByRole('group', { name: 'In the pages' }).getByRole('option').first()).toBeVisible();
  // Names and codes alone are another file.
  await page.locator(box).fill('token expired');
  await expect(page.locator(codes)).toHaveCount(0);
  await page.locator(box).fill('16');
  await expect(page.locator(status)).toContainText('The list of codes could not be loaded.');
  mend();
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(page.locator(codes).first()).toContainText('UNAUTHENTICATED');
  await expect(page.locator(retry)).toHaveCount(0);
  // The button is gone, and the focus with it is where it was of use.
  await expect(page.locator(box)).toBeFocused();
});

test('the list of codes fails before anything is typed: it is said at the first touch', async ({ page }) => {
  const { mend } = await breakDownloads(page, '**/patterns.json');
  await page.goto('/');
  await page.locator(box).focus();
  await expect(page.locator(status)).toHaveText('The list of codes could not be loaded.');
  mend();
  await page.clock.fastForward(3000);
  await expect(page.locator(retry)).toHaveCount(0);
  await expect(page.locator(status)).toHaveText('');
});

test('the messages of one system fail: its codes are found, and the cause when they come', async ({ page }) => {
  const { mend, asked } = await breakDownloads(page, '**/resolver/grpc.json');
  await page.goto('/');
  await page.locator(box).fill(told);
  await expect(page.locator(codes).first()).toHaveAttribute('href', '/grpc/unavailable/');
  await expect(page.locator(status)).toContainText(/The messages of gRPC could not be loaded; codes still work\./);
  await expect(page.locator(retry)).toContainText('Next try in 3 s.');
  const before = asked();
  await page.clock.fastForward(3000);
  // Each pause is longer than the one before.
  await expect(page.locator(retry)).toContainText('Next try in 6 s.');
  expect(asked()).toBe(before + 1);
  mend();
  await page.clock.fastForward(6000);
  await expect(page.locator(codes).first()).toHaveAttribute('href', /#cause-/);
  await expect(page.locator(status)).not.toContainText('could not be loaded');
  await expect(page.locator(retry)).toHaveCount(0);
});

test('the contents of full-text search fail: codes answer, pages come when the browser is back online', async ({ page }) => {
  const { mend } = await breakDownloads(page, '**/words/contents.json');
  await page.goto('/');
  await page.locator(box).fill('interceptor');
  await expect(page.locator(status)).toContainText('Full-text search could not be loaded; codes still work.');
  mend();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByRole('group', { name: 'In the pages' }).getByRole('option').first()).toBeVisible();
  await expect(page.locator(retry)).toHaveCount(0);
});

test('one text of the full-text search fails: the others are shown', async ({ page }) => {
  let first: string | undefined;
  let broken = true;
  await page.route(/\/words\/(?:grpc|http|tensorflow|guides|mappings)\//, (route) => {
    first ??= route.request().url();
    return broken && route.request().url() === first ? route.abort() : route.continue();
  });
  await page.goto('/');
  await page.locator(box).fill('interceptor');
  const hits = page.getByRole('group', { name: 'In the pages' }).getByRole('option');
  await expect(page.locator(status)).toContainText('A part of full-text search could not be loaded; codes still work.');
  const some = await hits.count();
  expect(some).toBeGreaterThan(0);
  broken = false;
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(hits).toHaveCount(some + 1);
  await expect(page.locator(status)).not.toContainText('could not be loaded');
});

test('a part of the index fails: it is said and asked for again', async ({ page }) => {
  const { mend } = await breakDownloads(page, '**/words/parts/*');
  await page.goto('/');
  await page.locator(box).fill('interceptor');
  await expect(page.locator(status)).toContainText('A part of full-text search could not be loaded; codes still work.');
  mend();
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(page.getByRole('group', { name: 'In the pages' }).getByRole('option').first()).toBeVisible();
  await expect(page.locator(retry)).toHaveCount(0);
});

test('a site that was built anew while its page was open: the parts are asked for by their new names', async ({ page }) => {
  let old = true;
  await page.route('**/words/contents.json', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    // Names of parts that are not there any more.
    await route.fulfill({ response, body: old ? body.replaceAll(/"(\w{6,8})"\]/g, '"x$1"]') : body });
  });
  await page.goto('/');
  await page.locator(box).fill('interceptor');
  await expect(page.locator(status)).toContainText('A part of full-text search could not be loaded; codes still work.');
  old = false;
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(page.getByRole('group', { name: 'In the pages' }).getByRole('option').first()).toBeVisible();
  await expect(page.locator(retry)).toHaveCount(0);
});

test('an index that a host answers with an error page for is no answer either', async ({ page }) => {
  await page.route('**/words/parts/*', (route) => route.fulfill({ status: 503, contentType: 'text/html', body: '<p>Later' }));
  await page.goto('/');
  await page.locator(box).fill('interceptor');
  await expect(page.locator(status)).toContainText('A part of full-text search could not be loaded; codes still work.');
});

test('everything fails: one sentence, the typed text stays, nothing is announced twice, and all comes back', async ({ page, context }) => {
  await page.goto('/');
  await page.locator(box).evaluate(() => customElements.whenDefined('search-box').then(() => undefined));
  const said = await listen(page);
  await context.setOffline(true);
  await page.locator(box).fill(told);
  const sentence = 'The list of codes and full-text search could not be loaded.';
  await expect(page.locator(status)).toHaveText(sentence);
  await expect(page.locator(retry)).toContainText('You are offline. Next try when you are back, or in 3 s.');
  for (const wait of [3, 6, 15]) {
    await page.clock.fastForward(wait * 1000);
    await expect(page.locator(retry)).toContainText('Next try');
    await expect(page.locator(status)).toHaveText(sentence);
  }
  const texts = await said();
  expect(texts).toEqual([...new Set(texts)]);
  expect(texts.at(-1)).toBe(sentence);
  await expect(page.locator(box)).toHaveValue(told);
  // Going online tells the page, which does not wait for the pause to pass.
  await context.setOffline(false);
  await expect(page.locator(codes).first()).toHaveAttribute('href', /#cause-/);
  await expect(page.locator(retry)).toHaveCount(0);
});

test('an emptied box asks for nothing any more', async ({ page }) => {
  const { asked } = await breakDownloads(page, '**/patterns.json');
  await page.goto('/');
  await page.locator(box).fill('16');
  await expect(page.locator(retry)).toBeVisible();
  await page.locator(box).press('Escape');
  await expect(page.locator(retry)).toHaveCount(0);
  const before = asked();
  await page.clock.fastForward(120_000);
  expect(asked()).toBe(before);
});

test('the dialog fails: its button is a link to the page with the box', async ({ page }) => {
  await breakDownloads(page, /_astro\/search-dialog\./);
  await page.goto('/grpc/unavailable/');
  await expect(page.locator('.heading .anchor').first()).toBeAttached();
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/$/);
});

test('the not-found page without its list of addresses still looks for the words of the address', async ({ page }) => {
  await breakDownloads(page, '**/aliases.json');
  await page.goto('/grpc/Unauthenticatd');
  await expect(page.locator(box)).toHaveValue('grpc Unauthenticatd');
  await expect(page.locator(codes).first()).toContainText('UNAUTHENTICATED');
});

test('names that do not come hold nothing up', async ({ page }) => {
  // Asked for, and never answered.
  await page.route('**/names.json', () => undefined);
  await page.goto('/');
  await page.locator(box).fill(told);
  await page.clock.runFor(2_500);
  await expect(page.locator(codes)).toHaveCount(0);
  await page.clock.runFor(1_000);
  await expect(page.locator(codes).first()).toHaveAttribute('href', /^\/grpc\/unavailable\/#cause-/);
});

test('names of another build than the patterns are not mixed with them: the whole is loaded', async ({ page }) => {
  // As a browser has it that kept one of the files from before the site was published anew.
  await page.route('**/names.json', async (route) => {
    const response = await route.fetch();
    const names = (await response.json()) as { id: string };
    await route.fulfill({ response, json: { ...names, id: 'another' } });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.locator(box).fill(told);
  await expect(page.locator(codes).first()).toHaveAttribute('href', /^\/grpc\/unavailable\/#cause-/);
  expect(asked).toContain('/resolver.json');
});
