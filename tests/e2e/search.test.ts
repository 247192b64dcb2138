import { expect, test } from '../support/test.ts';

const box = 'main search-box textarea';
const codes = '.code-option';
const status = 'main search-box [role="status"]';

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

  test('names the outermost code of a nested log line first, and the inner one apart, each with why and where', async ({ page }) => {
    const line =
      '2026-11-21T09:14:02Z ERROR gateway: rpc error: code = DeadlineExceeded desc = stream terminated: rpc error: code = Unavailable desc = transport is closing';
    await page.locator(box).fill(line);
    const outer = page.getByRole('group', { name: 'Code', exact: true }).getByRole('option');
    await expect(outer).toHaveCount(1);
    await expect(outer).toContainText('DEADLINE_EXCEEDED');
    await expect(outer.locator('.from')).toHaveText('gRPC');
    await expect(outer.locator('.reason')).toContainText('Why this? Found');
    await expect(outer.locator('mark')).toContainText('DeadlineExceeded');
    const inner = page.getByRole('group', { name: 'Also in this text' }).getByRole('option');
    await expect(inner.first()).toContainText('UNAVAILABLE');
    await expect(inner.first().locator('mark')).toHaveText('rpc error: code = Unavailable');
  });

  test('what comes while a pointer is down on an option waits for its click', async ({ page }) => {
    const held = Promise.withResolvers<undefined>();
    await page.route('**/words/contents.json', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.locator(box).fill('rpc error: code = Unavailable desc = keepalive');
    const option = page.locator(codes).first();
    await expect(option).toBeVisible();
    const pages = page.getByRole('group', { name: 'In the pages' });
    await option.hover();
    await page.mouse.down();
    const text = page.waitForResponse(/\/words\/grpc\//);
    held.resolve(undefined);
    await (await text).finished();
    // Longer than a page with results takes to show them.
    await page.waitForTimeout(1000);
    await expect(pages).toHaveCount(0);
    await page.mouse.up();
    await expect(page).toHaveURL(/\/grpc\/unavailable\//);
  });

  test('what came while a pointer was down is shown when it is let go elsewhere', async ({ page }) => {
    await page.locator(box).fill('grpc 14');
    const option = page.locator(codes).first();
    await expect(page.getByRole('group', { name: 'In the pages' })).toBeVisible();
    await option.hover();
    await page.mouse.down();
    await page.locator(box).fill('grpc 16');
    await expect(option).toContainText('UNAVAILABLE');
    await page.mouse.move(2, 2);
    await page.mouse.up();
    await expect(option).toContainText('UNAUTHENTICATED');
  });

  test('offers the code of every system for a bare number', async ({ page }) => {
    await page.locator(box).fill('4');
    const options = page.getByRole('group', { name: 'Code', exact: true }).getByRole('option');
    await expect(options.locator('.from')).toHaveText(['gRPC', 'TensorFlow']);
    await expect(options.locator('.code')).toHaveText(['4', '4']);
  });

  test('links to the cause that a message tells, by its title, and says which text told it', async ({ page }) => {
    await page.locator(box).fill('Error: 14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED 127.0.0.1:50051');
    const option = page.locator(codes).first();
    await expect(option.locator('.leads')).toContainText('told by “No connection established.');
    const link = (await option.getAttribute('href')) ?? '';
    expect(link).toMatch(/^\/grpc\/unavailable\/#cause-/);
    const title = await option.locator('.leads b').textContent();
    await option.click();
    await expect(page).toHaveURL(new RegExp(`${link}$`));
    await expect(page.locator(link.slice(link.indexOf('#')))).toContainText(title ?? 'no title');
  });

  test('works from the keyboard alone, and tells a screen reader', async ({ page }) => {
    await page.keyboard.press('/');
    await expect(page.locator(box)).toBeFocused();
    await page.keyboard.type('unavailable');
    await expect(page.locator(codes).first()).toBeVisible();
    await expect(page.locator(status)).toHaveText(/\d codes?, \d+ pages?\./);
    await page.keyboard.press('ArrowDown');
    const active = await page.locator(box).getAttribute('aria-activedescendant');
    expect(active).not.toBeNull();
    await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
    // The caret is the text's: before the first letter, whatever is chosen in the list.
    await page.keyboard.press('Home');
    expect(await page.locator(box).evaluate((input: HTMLTextAreaElement) => input.selectionStart)).toBe(0);
    await page.keyboard.press('End');
    expect(await page.locator(box).evaluate((input: HTMLTextAreaElement) => input.selectionStart)).toBe('unavailable'.length);
    await page.keyboard.press('Escape');
    await expect(page.locator(box)).toHaveValue('');
    await expect(page.locator('main [role="listbox"]')).toBeHidden();
  });

  test('gives no code for a text without an error', async ({ page }) => {
    await page.locator(box).fill('2026-11-21 INFO server listening on 127.0.0.1:50051 pid=4 took 14 ms');
    await expect(page.locator(status)).toHaveText(/^0 codes/);
    await expect(page.locator(codes)).toHaveCount(0);
  });

  for (const [what, text] of [
    ['hostile markup', '<img src=x onerror="window.hit=1"><script>window.hit=1</script> 16 UNAUTHENTICATED: x'],
    [
      'hostile markup over lines',
      'a\nb\n<img src=x onerror="window.hit=1"> 16 UNAUTHENTICATED: x\n14 UNAVAILABLE: <script>window.hit=1</script>',
    ],
    ['control characters and broken Unicode', '\u0000\u0007\u202e\ud800 16 UNAUTHENTICATED: \udfff x'],
    ['a megabyte', `${'x'.repeat(500_000)} 16 UNAUTHENTICATED: x ${'y '.repeat(250_000)}`],
  ] as const) {
    test(`takes ${what} as text`, async ({ page }) => {
      await page.locator(box).focus();
      await page.locator(box).fill(text);
      await expect(page.locator(codes).filter({ hasText: 'UNAUTHENTICATED' }).first()).toBeVisible();
      expect(await page.evaluate('window.hit')).toBeUndefined();
      expect(await page.locator('.results img, .results script').count()).toBe(0);
    });
  }
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

test('a hit on the page itself closes the dialog', async ({ page }) => {
  await page.goto('/grpc/unauthenticated/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('attach the token to the metadata');
  await dialog.locator('.page-option[href^="/grpc/unauthenticated/#"]').first().click();
  await expect(dialog).toBeHidden();
});
