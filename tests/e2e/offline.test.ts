/** Reading without a network: choosing, storing, reading, searching, updating, removing. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { test } from '../support/test.ts';

const box = 'main search-box textarea';
const told = 'Error: 14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED 127.0.0.1:50051';

// Some hundred files a system, on a machine that does other things as well.
test.setTimeout(120_000);
const soon = { timeout: 90_000 };

async function storeSystem(page: Page, name: string): Promise<void> {
  await page.goto('/offline/');
  await page.getByLabel(name, { exact: true }).check();
  await page.getByRole('button', { name: 'Store on this device' }).click();
  await expect(page.getByRole('status')).toContainText('These pages now open without a network.', soon);
}

/** No network for pages and for the service worker, which Playwright's own switch leaves out. */
async function goOffline(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
}

const stores = (page: Page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

test('nothing is stored and no service worker registered before it is asked for', async ({ page }) => {
  for (const path of ['/', '/grpc/unavailable/', '/offline/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await stores(page)).toEqual({ caches: [], workers: 0 });
  }
  // Sizes are told beforehand.
  await expect(page.locator('[data-size="grpc"]')).toHaveText(/^[\d,]+ files, [\d.]+ MB$/);
  await expect(page.getByRole('button', { name: 'Store on this device' })).toBeDisabled();
  await page.getByLabel('gRPC', { exact: true }).check();
  await expect(page.locator('.total')).toContainText(/^Takes [\d.]+ MB on this device/);
  await page.getByLabel('All of them').check();
  for (const one of await page.locator('input[name="part"]').all()) await expect(one).toBeChecked();
});

test('what was chosen is read, searched and opened without a network; what was not is said', async ({ page, context }) => {
  await storeSystem(page, 'gRPC');
  await expect(page.locator('.stored-what')).toContainText(/^gRPC: [\d,]+ files, [\d.]+ MB/);
  await goOffline(context);

  // An entry, with its style and a folded part.
  await page.goto('/grpc/unavailable/');
  await expect(page.locator('h1')).toContainText('UNAVAILABLE');
  await expect(page.locator('body')).not.toHaveCSS('margin', '8px');
  const folded = page.locator('.folded').first();
  await folded.locator('summary').click();
  await expect(folded.locator('pre, li, p').first()).toBeVisible();
  // The page that was asked for without its last slash, and by another name.
  await page.goto('/grpc/16');
  await expect(page).toHaveURL(/\/grpc\/unauthenticated\/$/);

  // The paste box, with its data, and full-text search.
  await page.goto('/');
  await page.locator(box).fill(told);
  await expect(page.locator('.code-option').first()).toHaveAttribute('href', /^\/grpc\/unavailable\/#cause-/);
  await page.locator(box).fill('interceptor');
  await expect(page.getByRole('group', { name: 'In the pages' }).getByRole('option').first()).toBeVisible();

  // Another system.
  await page.goto('/http/404/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not on this device');
  await expect(page.locator('.there li:visible')).toHaveText(['gRPC']);
  await page.locator('.there').getByRole('link', { name: 'gRPC' }).click();
  await expect(page.locator('h1')).toContainText('gRPC');
});

test('with a network, the published page is shown and not the stored one', async ({ page }) => {
  await storeSystem(page, 'gRPC');
  await page.context().route('**/grpc/unavailable/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<h1', '<p id="newer">newer</p><h1') });
  });
  await page.goto('/grpc/unavailable/');
  await expect(page.locator('#newer')).toBeVisible();
});

test('a newer build is said, and only what changed is downloaded', async ({ page, context }) => {
  await storeSystem(page, 'gRPC');
  // The next build has one page that changed and lacks another one.
  await page.route('**/offline/index.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as object), version: 'next' } });
  });
  await page.route('**/offline/grpc.json', async (route) => {
    const response = await route.fetch();
    const rows = (await response.json()) as [string, string, number][];
    const changed = rows
      .filter(([path]) => path !== '/grpc/ok/')
      .map(([path, hash, bytes]) => [path, path === '/grpc/unavailable/' ? 'changed' : hash, bytes]);
    await route.fulfill({ response, json: changed });
  });
  await page.route('**/grpc/unavailable/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<h1', '<p id="newer">newer</p><h1') });
  });
  await page.goto('/offline/');
  await expect(page.getByRole('status')).toContainText(/^A newer build is published: 1 of [\d,]+ stored files changed, \d+ kB\.$/);
  const downloaded: string[] = [];
  page.on('request', (request) => downloaded.push(new URL(request.url()).pathname));
  await page.getByRole('button', { name: 'Update it' }).click();
  await expect(page.getByRole('status')).toContainText('Stored: 1 files replaced or added, 1 removed.', soon);
  expect(downloaded.filter((path) => !path.startsWith('/offline/'))).toEqual(['/grpc/unavailable/']);
  await expect(page.getByRole('button', { name: 'Update it' })).toBeHidden();
  await goOffline(context);
  await page.goto('/grpc/unavailable/');
  await expect(page.locator('#newer')).toBeVisible();
  await page.goto('/grpc/ok/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not on this device');
});

test('a download that is stopped or fails is said, and goes on where it was', async ({ page }) => {
  let broken = true;
  await page.route('**/grpc/unknown/', (route) => (broken ? route.abort() : route.continue()));
  await page.goto('/offline/');
  await page.getByLabel('gRPC', { exact: true }).check();
  await page.getByRole('button', { name: 'Store on this device' }).click();
  await expect(page.getByRole('status')).toContainText('Not everything could be downloaded', soon);
  // What is not whole is not offered as if it were.
  await expect(page.locator('.stored')).toBeHidden();
  expect((await stores(page)).workers).toBe(0);
  broken = false;
  let asked = 0;
  page.on('request', () => (asked += 1));
  await page.getByRole('button', { name: 'Store on this device' }).click();
  await expect(page.locator('progress')).toBeVisible();
  await expect(page.getByRole('status')).toContainText('These pages now open without a network.', soon);
  const { files } = (
    (await (await page.request.get('/offline/index.json')).json()) as { parts: { id: string; files: number }[] }
  ).parts.find(({ id }) => id === 'grpc') ?? { files: 0 };
  expect(asked).toBeLessThan(files);
});

test('removing takes everything away', async ({ page, context }) => {
  await storeSystem(page, 'gRPC');
  expect(await stores(page)).toEqual({ caches: ['errdex-offline'], workers: 1 });
  await page.getByRole('button', { name: 'Remove everything' }).click();
  await expect(page.getByRole('status')).toContainText('Removed.');
  expect(await stores(page)).toEqual({ caches: [], workers: 0 });
  await expect(page.locator('.stored')).toBeHidden();
  await goOffline(context);
  await expect(page.goto('/grpc/unavailable/')).rejects.toThrow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
});

test('choosing less takes the rest away', async ({ page }) => {
  await page.goto('/offline/');
  await page.getByLabel('gRPC', { exact: true }).check();
  await page.getByLabel('TensorFlow', { exact: true }).check();
  await page.getByRole('button', { name: 'Store on this device' }).click();
  await expect(page.locator('.stored-what')).toContainText('gRPC and TensorFlow', soon);
  await page.getByLabel('gRPC', { exact: true }).uncheck();
  await page.getByRole('button', { name: 'Store on this device' }).click();
  await expect(page.locator('.stored-what')).toContainText(/^TensorFlow: /, soon);
  const left = await page.evaluate(async () =>
    (await (await caches.open('errdex-offline')).keys()).map(({ url }) => new URL(url).pathname),
  );
  expect(left.filter((path) => path.startsWith('/grpc/'))).toEqual([]);
  expect(left.filter((path) => path.startsWith('/tensorflow/')).length).toBeGreaterThan(100);
});
