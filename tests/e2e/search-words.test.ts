/** Questions in words find pages by what they say. */
import { expect, test } from '../support/test.ts';

const box = 'main search-box textarea';
const pages = '.page-option';

for (const [query, url] of [
  ['token metadata', /^\/(?:grpc\/unauthenticated|guides\/[a-z-]+)\//],
  ['certificate expired but server is up', /^\/(?:grpc\/unavailable|http\/(?:495|526))\/#cause-expired/],
  ['why does my call time out before the server answers', /^\/(?:grpc\/deadline-exceeded|tensorflow\/deadline-exceeded-error|http\/504)\//],
  ['which layer closed the connection while it was idle', /^\/(?:grpc\/unavailable|http\/(?:460|502|520))\/#.*idle/],
  ['browser cors grpc-web', /^\/grpc\//],
  ["my keepalive pings are too fast, isn't that allowed?", /#cause-too-many-pings$/],
  ['gpu out of memory', /^\/tensorflow\/resource-exhausted-error\//],
] as const) {
  test(`“${query}” is answered among the first three`, async ({ page }) => {
    await page.goto('/');
    await page.locator(box).fill(query);
    await expect(page.locator(pages).first()).toBeVisible();
    const links = await page
      .locator(pages)
      .evaluateAll((options) => options.slice(0, 3).map((option) => option.getAttribute('href') ?? ''));
    expect(
      links.some((link) => url.test(link)),
      links.join(' '),
    ).toBe(true);
  });
}

test('a page whose name stands in a question without a code comes before all others', async ({ page }) => {
  await page.goto('/');
  await page.locator(box).fill('conflict git push lfs');
  await expect(page.locator(pages).first()).toHaveAttribute('href', /^\/http\/409\//);
  await expect(page.locator('.code-option')).toHaveCount(0);
});

test('every word of the query is marked in what was found', async ({ page }) => {
  await page.goto('/');
  await page.locator(box).fill('certificate expired');
  const marks = page.locator(pages).first().locator('mark');
  await expect(marks.first()).toBeVisible();
  const marked = (await marks.allTextContents()).join(' ').toLowerCase();
  expect(marked).toContain('certificate');
  expect(marked).toContain('expired');
});

for (const [what, query] of [
  ['a word that no page holds', 'certificate expired zzyzx'],
  ['only one word that any page holds', 'zzyzx keepalive'],
  ['a slip of the pen', 'certficate'],
] as const) {
  test(`${what} does not empty the answer`, async ({ page }) => {
    await page.goto('/');
    await page.locator(box).fill(query);
    await expect(page.locator(pages).first()).toBeVisible();
  });
}

test('words that no page holds get no page', async ({ page }) => {
  await page.goto('/');
  await page.locator(box).fill('zzyzx qqvvk');
  await expect(page.locator('main search-box [role="status"]')).toHaveText('0 codes, 0 pages.');
});
