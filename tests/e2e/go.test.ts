/** `/go/#<text>`: from a chat bot or an alert straight to the entry. */
import { expect, test } from '../support/test.ts';

const box = 'main search-box textarea';

for (const [what, text, url] of [
  [
    'a log line, to its cause',
    'Error: 14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED 127.0.0.1:1',
    /\/grpc\/unavailable\/#cause-/,
  ],
  [
    'a nested error, to its outermost code',
    'rpc error: code = DeadlineExceeded desc = x: rpc error: code = Unavailable desc = y',
    /\/grpc\/deadline-exceeded\/$/,
  ],
  ['a constant', 'codes.NotFound', /\/grpc\/not-found\/$/],
  ['a system with a number', 'grpc 16', /\/grpc\/unauthenticated\/$/],
] as const) {
  test(`jumps for ${what}`, async ({ page }) => {
    await page.goto(`/go/#${encodeURIComponent(text)}`);
    await expect(page).toHaveURL(url);
  });
}

test('a template that writes blanks as + is read', async ({ page }) => {
  await page.goto('/go/#rpc+error%3A+code+%3D+NotFound+desc+%3D+1%2B1');
  await expect(page).toHaveURL(/\/grpc\/not-found\/$/);
});

test('Back leads to where the link was', async ({ page }) => {
  await page.goto('/how-it-is-checked/');
  await page.goto('/go/#grpc%2016');
  await expect(page).toHaveURL(/\/grpc\/unauthenticated\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/how-it-is-checked\/$/);
});

for (const [what, text] of [
  ['a number of several systems', '4'],
  ['a near spelling', 'resource exausted'],
  ['a text without an error', 'INFO all is well'],
] as const) {
  test(`stays for ${what}, with the text in the box`, async ({ page }) => {
    await page.goto(`/go/#${encodeURIComponent(text)}`);
    await expect(page.locator(box)).toHaveValue(text);
    await expect(page.locator('main search-box [role="status"]')).toHaveText(/pages?\./);
    expect(new URL(page.url()).pathname).toBe('/go/');
    expect(new URL(page.url()).search).toBe('');
  });
}

test('a hostile text is text', async ({ page }) => {
  await page.goto('/go/#%3Cimg%20src=x%20onerror=window.hit=1%3E%E0%A4%A');
  await expect(page.locator(box)).toHaveValue(/<img|%3Cimg/);
  expect(await page.evaluate('window.hit')).toBeUndefined();
});

test('when nothing can be loaded, the text stays, and the box says what failed', async ({ page }) => {
  await page.route('**/patterns.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/go/#grpc%2016');
  await expect(page.locator(box)).toHaveValue('grpc 16');
  await expect(page.locator('main search-box [role="status"]')).toContainText('could not be loaded');
});

test('the page is not for search engines, and its own example jumps', async ({ page }) => {
  await page.goto('/go/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  const example = (await page.getByRole('group', { name: 'Example' }).textContent()) ?? '';
  await page.goto(`/go/${new URL(example).hash}`);
  await expect(page).toHaveURL(/\/grpc\/unavailable\//);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it explains itself, and leads to all codes', async ({ page }) => {
    await page.goto('/go/#grpc%2016');
    await expect(page.locator('main noscript p')).toContainText('which only JavaScript can');
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'When it jumps' })).toBeVisible();
    await page.locator('main noscript a').click();
    await expect(page.locator('.tile').first()).toBeVisible();
  });
});
