import { loadEntries } from '../../src/library/index.ts';
import { root } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const entry = loadEntries(root).entries.find((one) => one.entry.slug === 'unauthenticated')?.entry;
const fix = entry?.fixes.at(-1)?.id ?? '';

for (const [alias, to] of [
  ['/grpc/16', '/grpc/unauthenticated/'],
  ['/grpc/UNAUTHENTICATED', '/grpc/unauthenticated/'],
  ['/grpc/Unauthenticated', '/grpc/unauthenticated/'],
  ['/grpc/4/', '/grpc/deadline-exceeded/'],
  ['/grpc/DEADLINE_EXCEEDED', '/grpc/deadline-exceeded/'],
  ['/grpc/DeadlineExceeded', '/grpc/deadline-exceeded/'],
  ['/grpc/deadline_exceeded', '/grpc/deadline-exceeded/'],
  ['/grpc/Canceled', '/grpc/cancelled/'],
  ['/GRPC/16', '/grpc/unauthenticated/'],
] as const) {
  test(`${alias} leads to ${to}`, async ({ page }) => {
    await page.goto(alias);
    await expect(page).toHaveURL(new RegExp(`${to}$`));
    await expect(page.locator('h1')).toContainText(/[A-Z]/);
  });
}

test('an alias keeps the anchor and the language', async ({ page }) => {
  await page.goto(`/grpc/16?lang=node#fix-${fix}`);
  await expect(page).toHaveURL(new RegExp(`/grpc/unauthenticated/\\?lang=node#fix-${fix}$`));
});

test('a deep link to a fix opens at the fix, in the language asked for', async ({ page }) => {
  await page.goto(`/grpc/unauthenticated/?lang=node#fix-${fix}`);
  const heading = page.locator(`#fix-${fix}`);
  await expect(heading).toBeInViewport();
  await expect(page.locator('html')).toHaveAttribute('data-lang', 'node');
  const section = page.locator('section.fix', { has: heading });
  await expect(section.locator('.program:visible').first()).toBeVisible();
  for (const program of await section.locator('.program:visible').all()) {
    await expect(program).toHaveAttribute('data-lang', 'node');
  }
});

test('the not-found page says what was asked, and searches for it', async ({ page }) => {
  const response = await page.goto('/grpc/token-expired');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText('No page is at this address');
  await expect(page.locator('.asked code')).toHaveText('grpc token expired');
});

test('the not-found page leaves the box to a reader who has the cursor there already', async ({ page }) => {
  const list = Promise.withResolvers<undefined>();
  await page.route('**/aliases.json', async (route) => {
    await list.promise;
    await route.continue();
  });
  await page.goto('/grpc/token-expired');
  const field = page.locator('main search-box textarea');
  await field.focus();
  list.resolve(undefined);
  await expect(page.locator('.asked code')).toHaveText('grpc token expired');
  await page.keyboard.type('503');
  await expect(field).toHaveValue('503');
});

test('a hostile path is text on the not-found page', async ({ page }) => {
  await page.goto('/grpc/%3Cimg%20src=x%20onerror=window.hit=1%3E%E0%A4%A');
  await expect(page.locator('h1')).toHaveText('No page is at this address');
  expect(await page.evaluate('window.hit')).toBeUndefined();
});
