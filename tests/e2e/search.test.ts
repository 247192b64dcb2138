import { expect, test } from '../support/test.ts';

const box = 'main search-box textarea';
const codes = '.code-option';

test.describe('the paste box', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
  });

  for (const [what, text, url] of [
    ['a number', '16', '/grpc/unauthenticated/'],
    ['a name', 'deadline exceeded', '/grpc/deadline-exceeded/'],
    ['a constant', 'codes.PermissionDenied', '/grpc/permission-denied/'],
    ['a message', 'Error: 14 UNAVAILABLE: No connection established', '/grpc/unavailable/'],
    ['a slip', 'resource exausted', '/grpc/resource-exhausted/'],
  ] as const) {
    test(`finds ${what} and opens it with Enter`, async ({ page }) => {
      await page.locator(box).fill(text);
      await expect(page.locator(codes).first()).toBeVisible();
      await page.locator(box).press('Enter');
      await expect(page).toHaveURL(new RegExp(`${url}(?:#.*)?$`));
    });
  }

  test('names the outermost code of a nested log line first, the inner one after it, and marks what matched', async ({ page }) => {
    const line =
      '2026-11-21T09:14:02Z ERROR gateway: rpc error: code = DeadlineExceeded desc = stream terminated: rpc error: code = Unavailable desc = transport is closing';
    await page.locator(box).fill(line);
    const options = page.locator(codes);
    await expect(options.nth(0)).toContainText('DEADLINE_EXCEEDED');
    await expect(options.nth(1)).toContainText('UNAVAILABLE');
    await expect(options.nth(1)).toContainText('also in this text');
    await expect(options.nth(0).locator('mark')).toContainText('DeadlineExceeded');
    await expect(options.nth(0).locator('.reason')).not.toBeEmpty();
  });

  test('finds words in pages, apart from codes', async ({ page }) => {
    await page.locator(box).fill('token metadata');
    const group = page.getByRole('group', { name: 'In the pages' });
    await expect(group.getByRole('option').first()).toBeVisible();
    await expect(group).toContainText('UNAUTHENTICATED');
  });

  test('answers pages that hold most of the words when none holds all', async ({ page }) => {
    await page.locator(box).fill('certificate expired zzyzx');
    await expect(page.getByRole('group', { name: 'In the pages' }).getByRole('option').first()).toBeVisible();
  });

  test('works from the keyboard alone, and tells a screen reader', async ({ page }) => {
    await page.keyboard.press('/');
    await expect(page.locator(box)).toBeFocused();
    await page.keyboard.type('unavailable');
    await expect(page.locator(codes).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const active = await page.locator(box).getAttribute('aria-activedescendant');
    expect(active).not.toBeNull();
    await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('main search-box [role="status"]')).toHaveText(/1 code, \d+ pages?\./);
    await page.keyboard.press('Escape');
    await expect(page.locator(box)).toHaveValue('');
    await expect(page.locator('main [role="listbox"]')).toBeHidden();
  });

  test('gives no code for a text without an error', async ({ page }) => {
    await page.locator(box).fill('2026-11-21 INFO server listening on 127.0.0.1:50051 pid=4 took 14 ms');
    await expect(page.locator('main search-box [role="status"]')).toHaveText(/^0 codes/);
    await expect(page.locator(codes)).toHaveCount(0);
  });

  for (const [what, text] of [
    ['hostile markup', '<img src=x onerror="window.hit=1"><script>window.hit=1</script> 16 UNAUTHENTICATED: x'],
    ['control characters and broken Unicode', '\u0000\u0007\u202e\ud800 16 UNAUTHENTICATED: \udfff x'],
    ['a megabyte', `${'x'.repeat(500_000)} 16 UNAUTHENTICATED: x ${'y '.repeat(250_000)}`],
  ] as const) {
    test(`takes ${what} as text`, async ({ page }) => {
      await page.locator(box).focus();
      await page.locator(box).fill(text);
      await expect(page.locator(codes).first()).toContainText('UNAUTHENTICATED');
      expect(await page.evaluate('window.hit')).toBeUndefined();
      expect(await page.locator('.results img, .results script').count()).toBe(0);
    });
  }
});

test('a query in the address is answered, and a pasted log never gets there', async ({ page }) => {
  await page.goto('/search/?q=grpc%2014');
  await expect(page.locator(codes).first()).toContainText('UNAVAILABLE');
  await page.locator(box).fill('line one\nError: 16 UNAUTHENTICATED: token abc-secret-value expired\nline three');
  await expect(page.locator(codes).first()).toContainText('UNAUTHENTICATED');
  expect(page.url()).not.toContain('secret');
  expect(new URL(page.url()).search).toBe('');
});

test('a short pasted text stays out of the address too, and a text from the fragment stays where it is', async ({ page }) => {
  await page.goto('/search/');
  await page.locator(box).dispatchEvent('paste');
  await page.locator(box).fill('16 UNAUTHENTICATED: demo-secret-1');
  await expect(page.locator(codes).first()).toBeVisible();
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

test('a hit on the page itself closes the dialog', async ({ page }) => {
  await page.goto('/grpc/unauthenticated/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('attach the token to the metadata');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.locator('.page-option[href^="/grpc/unauthenticated/#"]').first().click();
  await expect(dialog).toBeHidden();
});

test('an entry page opens the box in a dialog with Ctrl K, and Escape closes it', async ({ page }) => {
  await page.goto('/grpc/unavailable/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('7');
  await expect(dialog.locator(codes).first()).toContainText('PERMISSION_DENIED');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('a failed download of the index is said, and codes still work', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/');
  await page.locator(box).fill('16');
  await expect(page.locator(codes).first()).toContainText('UNAUTHENTICATED');
  await expect(page.locator('main search-box [role="status"]')).toContainText('codes still work');
});
