/** What the box keeps on the device: the chosen systems, and the entries that were opened lately. */
import { expect, test } from '../support/test.ts';

const box = 'main search-box textarea';
const status = 'main search-box [role="status"]';

test.describe('the choice of systems', () => {
  test('filters codes and pages, is reached from the keyboard, and is kept', async ({ page }) => {
    await page.goto('/');
    await page.locator(box).fill('4');
    const from = page.getByRole('group', { name: 'Code', exact: true }).locator('.from');
    await expect(from).toHaveText(['gRPC', 'TensorFlow']);
    const toggle = page.getByRole('group', { name: 'Search in these systems only' }).getByRole('button', { name: 'TensorFlow' });
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
    // All, gRPC and HTTP stand before it.
    for (let tabs = 0; tabs < 4; tabs += 1) await page.keyboard.press('Tab');
    await expect(toggle).toBeFocused();
    await page.keyboard.press('Space');
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await expect(from).toHaveText(['TensorFlow']);
    await expect(page.locator(status)).toContainText('Only TensorFlow is searched.');
    await expect(toggle).toBeFocused();
    await page.locator(box).fill('deadline for the whole queue');
    await expect(page.locator(status)).toContainText(/[1-9]\d* pages?\. Only TensorFlow/);
    const links = await page.locator('.page-option').evaluateAll((options) => options.map((option) => option.getAttribute('href') ?? ''));
    expect(links.filter((link) => !link.startsWith('/tensorflow/'))).toEqual([]);

    await page.goto('/search/?q=4');
    await expect(page.getByRole('button', { name: 'TensorFlow' })).toHaveAttribute('aria-pressed', 'true');
    await expect(from).toHaveText(['TensorFlow']);
    await page.getByRole('button', { name: 'TensorFlow' }).click();
    await expect(from).toHaveText(['gRPC', 'TensorFlow']);
    expect(await page.evaluate(() => localStorage.getItem('errdex-systems'))).toBeNull();
  });

  test('that names a system which has gone is forgotten', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('errdex-systems', '["cobol", 7]'));
    await page.goto('/');
    await page.locator(box).focus();
    await expect(page.getByRole('button', { name: 'gRPC' })).toHaveAttribute('aria-pressed', 'false');
    await page.locator(box).fill('16');
    await expect(page.getByRole('group', { name: 'Code', exact: true })).toContainText('UNAUTHENTICATED');
  });
});

test.describe('entries opened lately', () => {
  test('are offered to the empty box, latest first and at most eight, and are forgotten on demand', async ({ page }) => {
    const visits = ['unavailable', 'ok', 'data-loss', 'internal', 'aborted', 'not-found', 'unknown', 'cancelled'].map((slug) => ({
      url: `/grpc/${slug}/`,
      code: '',
      name: slug.toUpperCase().replace('-', '_'),
    }));
    await page.goto('/grpc/ok/');
    await page.evaluate((given) => localStorage.setItem('errdex-recent', JSON.stringify(given)), visits);
    // One that is kept already, and one that pushes the oldest out.
    await page.reload();
    await page.goto('/grpc/unauthenticated/');
    await page.goto('/');
    await expect(page.locator('main [role="listbox"]')).toBeHidden();
    await page.locator(box).focus();
    const options = page.getByRole('group', { name: 'Opened lately' }).getByRole('option');
    await expect(options.locator('.name')).toHaveText([
      'UNAUTHENTICATED',
      'OK',
      'UNAVAILABLE',
      'DATA_LOSS',
      'INTERNAL',
      'ABORTED',
      'NOT_FOUND',
      'UNKNOWN',
    ]);
    await expect(options.locator('.from').first()).toHaveText('gRPC');
    await expect(page.locator('.box-note')).toContainText('Kept on this device only.');
    // They were not asked for, so Enter alone opens none.
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/grpc\/ok\/$/);
    await page.goto('/');
    await page.locator(box).focus();
    await page.getByRole('button', { name: 'Forget them' }).click();
    await expect(page.locator('main [role="listbox"]')).toBeHidden();
    expect(await page.evaluate(() => localStorage.getItem('errdex-recent'))).toBeNull();
  });

  for (const [width, visits] of [
    [390, 1],
    [390, 5],
    [1280, 8],
  ] as const) {
    test(`push nothing down on the search page where they come late, ${visits} of them at ${width} pixels`, async ({ page }) => {
      const names = ['UNAVAILABLE', 'OK', 'DATA_LOSS', 'INTERNAL', 'ABORTED', 'NOT_FOUND', 'UNKNOWN', 'CANCELLED'];
      const kept = names.map((name) => ({ url: `/grpc/${name.toLowerCase().replace('_', '-')}/`, code: '1', name })).slice(0, visits);
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript((given) => {
        localStorage.setItem('errdex-recent', JSON.stringify(given));
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[]) shifts.push(value);
        }).observe({ type: 'layout-shift', buffered: true });
      }, kept);
      const topOf = (part: string) => page.locator(part).evaluate((one) => one.getBoundingClientRect().top);
      const { promise: waits, resolve: free } = Promise.withResolvers<undefined>();
      await page.route(/search-box[^/]*\.js$/, async (route) => {
        await waits;
        await route.continue();
      });
      await page.goto('/search/', { waitUntil: 'commit' });
      const codes = '#all-codes';
      await page.locator(codes).waitFor();
      const before = await topOf(codes);
      free(undefined);
      await expect(page.getByRole('group', { name: 'Opened lately' }).getByRole('option')).toHaveCount(visits);
      expect(Math.abs((await topOf(codes)) - before)).toBeLessThan(1);
      // The button for a file gives way to the toggles of systems on its own line, which counts a thousandth.
      const moved = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
      expect(moved.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.002);
      // The room goes with them.
      await page.locator(box).blur();
      await expect.poll(async () => before - (await topOf(codes))).toBeGreaterThan(40);
    });
  }

  test('give way to what is typed, come back when the box is emptied, and go with the focus', async ({ page }) => {
    await page.goto('/grpc/unknown/');
    await page.goto('/');
    await page.locator(box).focus();
    const lately = page.getByRole('group', { name: 'Opened lately' });
    await expect(lately).toBeVisible();
    await page.locator(box).fill('16');
    await expect(page.getByRole('group', { name: 'Code', exact: true })).toBeVisible();
    await expect(lately).toBeHidden();
    await expect(page.locator('.box-note')).toHaveCount(0);
    await page.locator(box).fill('');
    await expect(lately).toBeVisible();
    await page.locator(box).blur();
    await expect(lately).toBeHidden();
  });

  test('hold nothing but what was opened, and a hostile store is taken for empty', async ({ page }) => {
    await page.goto('/grpc/16?token=demo-secret-1#causes');
    await expect(page).toHaveURL(/\/grpc\/unauthenticated\//);
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('errdex-recent')))
      .toBe('[{"url":"/grpc/unauthenticated/","code":"16","name":"UNAUTHENTICATED"}]');
    await page.evaluate(() =>
      localStorage.setItem(
        'errdex-recent',
        '[{"url":"javascript:alert(1)","code":"","name":"x"},{"url":"//evil.example/","code":"","name":"y"},5]',
      ),
    );
    await page.goto('/');
    await page.locator(box).focus();
    await page.locator(box).fill('16');
    await expect(page.locator('.code-option').first()).toBeVisible();
    await page.locator(box).fill('');
    await expect(page.locator('main [role="listbox"]')).toBeHidden();
  });
});

test('everything works where the device keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/grpc/unknown/');
  await page.goto('/');
  await page.locator(box).fill('4');
  await page.getByRole('button', { name: 'gRPC', exact: true }).click();
  await expect(page.locator('.code-option').first()).toBeVisible();
});
