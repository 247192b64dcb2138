/** The content security policy: nothing that a page needs is refused, and nothing that it does not know of runs. */
import { test as base, expect } from '@playwright/test';
import { test } from '../support/test.ts';

// A refusal is logged as an error, for which the fixture fails a test.
for (const path of ['/', '/http/', '/grpc/unauthenticated/', '/how-it-is-checked/', '/mappings/grpc-http/', '/go/', '/404.html']) {
  test(`${path} asks for nothing that its policy refuses`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveClass(/js/);
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).not.toMatch(/unsafe-|https?:/);
  });
}

test('full-text search works under it', async ({ page }) => {
  await page.goto('/search/?q=interceptor');
  await expect(page.getByRole('group', { name: 'In the pages' }).getByRole('option').first()).toBeVisible();
});

// Here refusals are what is asked for.
const hostile = base.extend({
  baseURL: async ({}, use) => {
    await use(process.env['ERRDEX_TEST_ORIGIN']);
  },
});

for (const [what, markup] of [
  ['an inline script', '<script>window.hit = 1</script>'],
  ['an event handler', '<img src="data:," onerror="window.hit = 1">'],
  ['a script of another origin', '<script src="data:text/javascript,window.hit=1"></script>'],
  ['a javascript: address', '<iframe src="javascript:parent.hit=1"></iframe>'],
] as const) {
  hostile(`${what} that somebody slipped into a page does not run`, async ({ page }) => {
    await page.route('**/grpc/unauthenticated/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</main>', `${markup}<p id="slipped">x</p></main>`);
      await route.fulfill({ response, body });
    });
    await page.goto('/grpc/unauthenticated/');
    await expect(page.locator('#slipped')).toHaveText('x');
    await page.waitForLoadState('load');
    expect(await page.evaluate('window.hit')).toBeUndefined();
  });
}
