/** Queries in addresses, the Back button, and what must never get there. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const box = 'main search-box textarea';
const codes = '.code-option';

/** Pages are searched later than the address is written. */
const whole = (page: Page) => expect(page.getByRole('group', { name: 'In the pages' })).toBeVisible();

test('a query in the address is answered, and a pasted log never gets there', async ({ page }) => {
  await page.goto('/search/?q=grpc%2014');
  await expect(page.locator(codes).first()).toContainText('UNAVAILABLE');
  await page.locator(box).fill('line one\nError: 16 UNAUTHENTICATED: token abc-secret-value expired\nline three');
  await expect(page.locator(codes).first()).toContainText('UNAUTHENTICATED');
  await whole(page);
  expect(page.url()).not.toContain('secret');
  expect(new URL(page.url()).search).toBe('');
});

test('a short pasted text stays out of the address too, and a text from the fragment stays where it is', async ({ page }) => {
  await page.goto('/search/');
  // The box's own script puts the focus there.
  await expect(page.locator(box)).toBeFocused();
  await page.locator(box).dispatchEvent('paste');
  await page.locator(box).fill('16 UNAUTHENTICATED: demo-secret-1');
  await whole(page);
  expect(new URL(page.url()).search).toBe('');
  await page.locator(box).fill('');
  await page.locator(box).fill('grpc 14');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=grpc+14');
  await page.goto('/search/#14%20UNAVAILABLE%3A%20x');
  await page.reload();
  await expect(page.locator(codes).first()).toContainText('UNAVAILABLE');
  expect(new URL(page.url()).search).toBe('');
  expect(new URL(page.url()).hash).toBe('#14%20UNAVAILABLE%3A%20x');
});

test('a keystroke does not wait for the address, and who leaves at once takes the query along', async ({ page }) => {
  await page.goto('/search/');
  await page.locator(box).fill('grpc 7');
  await expect(page.locator(codes).first()).toContainText('PERMISSION_DENIED');
  const seen = await page.evaluate(async () => {
    const [input, list] = [document.querySelector('textarea'), document.querySelector('[role="listbox"]')];
    if (!input || !list) throw new Error('there is no box');
    const answered = new Promise((resolve) => new MutationObserver(resolve).observe(list, { childList: true }));
    input.value = 'grpc 14';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await answered;
    const before = location.search;
    list.addEventListener('click', (event) => event.preventDefault());
    list.querySelector('a')?.click();
    return { before, after: location.search };
  });
  expect(seen.before).not.toBe('?q=grpc+14');
  expect(seen.after).toBe('?q=grpc+14');
});

for (const path of ['/', '/search/']) {
  test(`Back from a hit returns to the typed query and its results on ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.locator(box).fill('permission denied');
    await expect(page.locator(codes).first()).toBeVisible();
    await page.locator(box).press('Enter');
    await expect(page).toHaveURL(/\/grpc\/permission-denied\//);
    await page.goBack();
    await expect(page.locator(box)).toHaveValue('permission denied');
    await expect(page.locator(codes).first()).toContainText('PERMISSION_DENIED');
  });
}

test('Back from a hit opens the dialog again with what was typed, once', async ({ page }) => {
  await page.goto('/grpc/unavailable/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('grpc 7');
  await expect(dialog.locator(codes).first()).toContainText('PERMISSION_DENIED');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/grpc\/permission-denied\/$/);
  await page.goBack();
  await expect(dialog.getByRole('textbox')).toHaveValue('grpc 7');
  await expect(dialog.locator(codes).first()).toContainText('PERMISSION_DENIED');
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();
  await expect(dialog).toHaveCount(0);
});

test('a pasted text is in neither the address nor the history', async ({ page }) => {
  await page.goto('/grpc/unavailable/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await dialog.getByRole('textbox').dispatchEvent('paste');
  await dialog.getByRole('textbox').fill('7 PERMISSION_DENIED: demo-secret-1');
  await whole(page);
  // Opened elsewhere, so that this page's history can be looked at.
  await page.evaluate(() =>
    document.querySelector('dialog')?.addEventListener('click', (event) => {
      event.preventDefault();
    }),
  );
  await dialog.locator(codes).first().click();
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('secret');
  expect(page.url()).not.toContain('secret');
});
