/** What the box downloads, when, and what it does when that fails. */
import { expect, test } from '../support/test.ts';

const box = 'main search-box textarea';
const codes = '.code-option';
const status = 'main search-box [role="status"]';
const told = 'Error: 14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED 127.0.0.1:50051';

test('nothing is loaded before the box is touched, and messages only when a text may hold one', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/', { waitUntil: 'networkidle' });
  const data = () => asked.filter((path) => /^\/(?:names|patterns|later|resolver|words)/.test(path));
  expect(data()).toEqual([]);
  await page.locator(box).focus();
  await expect.poll(data).toEqual(['/names.json', '/patterns.json']);
  await page.locator(box).fill('16');
  await expect(page.locator(status)).toHaveText(/pages?\./);
  expect(data().filter((path) => path === '/later.json')).toHaveLength(1);
  expect(data().filter((path) => path.startsWith('/resolver/'))).toEqual([]);
  await page.locator(box).fill(told);
  await expect(page.locator(codes).first().locator('.leads')).toBeVisible();
  expect(data().filter((path) => path.startsWith('/resolver/'))).toContain('/resolver/grpc.json');
});

test('a code is found by its format before and without its messages, which are asked for again at the next keystroke', async ({ page }) => {
  let broken = true;
  await page.route('**/resolver/*.json', (route) => (broken ? route.fulfill({ status: 503, body: '' }) : route.continue()));
  await page.goto('/');
  await page.locator(box).fill(told);
  await expect(page.locator(codes).first()).toHaveAttribute('href', '/grpc/unavailable/');
  await expect(page.locator(status)).toContainText(/The messages of gRPC.* could not be loaded; codes still work\./);
  broken = false;
  await page.locator(box).press('End');
  await page.locator(box).pressSequentially(' ');
  await expect(page.locator(codes).first()).toHaveAttribute('href', /#cause-/);
  await expect(page.locator(status)).not.toContainText('could not be loaded');
});

test('a format that is sure is answered with names alone', async ({ page }) => {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/patterns.json', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto('/');
  await page
    .locator(box)
    .fill(
      'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:50051: connect: connection refused"',
    );
  await expect(page.locator(codes)).toHaveCount(1);
  await expect(page.locator(codes)).toHaveAttribute('href', '/grpc/unavailable/');
  await expect(page.locator(codes).locator('mark')).toContainText('rpc error: code = Unavailable');
  held.resolve(undefined);
  await expect(page.locator(codes).first().locator('.leads')).toBeVisible();
});

test('what tells which messages to load comes after the first answer, and is asked for again when it fails', async ({ page }) => {
  let broken = true;
  await page.route('**/later.json', (route) => (broken ? route.fulfill({ status: 503, body: '' }) : route.continue()));
  await page.goto('/');
  await page.locator(box).fill(told);
  await expect(page.locator(codes).first()).toHaveAttribute('href', '/grpc/unavailable/');
  await expect(page.locator(status)).toContainText('The messages of gRPC, HTTP, and TensorFlow could not be loaded; codes still work.');
  broken = false;
  await page.locator(box).press('End');
  await page.locator(box).pressSequentially(' ');
  await expect(page.locator(codes).first()).toHaveAttribute('href', /#cause-/);
  await expect(page.locator(status)).not.toContainText('could not be loaded');
});

test('a page that tells codes apart is offered as soon as it is known', async ({ page }) => {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/later.json', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto('/');
  await page.locator(box).fill('unauthenticated vs permission denied');
  await expect(page.getByRole('group', { name: 'Code', exact: true })).toContainText('UNAUTHENTICATED');
  const apart = page.getByRole('group', { name: 'Tells them apart' });
  await expect(apart).toHaveCount(0);
  held.resolve(undefined);
  await expect(apart).toBeVisible();
});

test('what was chosen stays chosen while more arrives, and nothing is announced twice', async ({ page }) => {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/resolver/*.json', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto('/');
  await page.evaluate((selector) => {
    const said: string[] = [];
    Object.assign(window, { said });
    const live = document.querySelector(selector);
    if (live)
      new MutationObserver(() => said.push(live.textContent)).observe(live, { childList: true, characterData: true, subtree: true });
  }, status);
  await page
    .locator(box)
    .fill(
      'ERROR rpc error: code = Unavailable desc = transport is closing: rpc error: code = Internal desc = x certificate signed by unknown authority',
    );
  const inner = page.locator(codes).filter({ hasText: 'INTERNAL' });
  await expect(inner).toBeVisible();
  await page.locator(box).press('ArrowDown');
  await page.locator(box).press('ArrowDown');
  await expect(inner).toHaveAttribute('aria-selected', 'true');
  held.resolve(undefined);
  await expect(page.locator(status)).toHaveText(/pages?\./);
  await expect(inner).toHaveAttribute('aria-selected', 'true');
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said.filter((text) => text !== ''));
  expect(said).toEqual([...new Set(said)]);
});

test('a name or a code is answered before the resolver is there, and stays what it is when that comes', async ({ page }) => {
  const held = Promise.withResolvers<undefined>();
  const late: string[] = [];
  await page.route(/\/resolver\.json$|\/_astro\/(?:resolve|full-text)/, async (route) => {
    late.push(route.request().url());
    await held.promise;
    await route.continue();
  });
  await page.goto('/');
  await page.locator(box).fill('deadline exceeded');
  const first = page.locator(codes).first();
  await expect(first).toHaveAttribute('href', '/grpc/deadline-exceeded/');
  await expect(first.locator('.reason')).toHaveText('Why this? “deadline exceeded” names DEADLINE_EXCEEDED.');
  await expect(page.locator(status)).toHaveText('2 codes');
  expect(late.length).toBeGreaterThan(0);
  const before = await first.evaluate((option) => option.outerHTML);
  held.resolve(undefined);
  await expect(page.locator(status)).toHaveText(/pages?\.$/);
  expect(await first.evaluate((option) => option.outerHTML)).toBe(before);
});

test('excerpts with long identifiers do not make a phone scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto('/');
  const line =
    'rpc error: code = Unavailable desc = "transport: authentication handshake failed: x509: certificate signed by unknown authority"';
  await page.locator(box).fill(line);
  await expect(page.locator(status)).toHaveText(/pages?\.$/);
  await expect(page.getByRole('group', { name: 'In the pages' })).toContainText('CERTIFICATE_VERIFY_FAILED');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('without the resolver, a code is answered all the same, and what is missing is said', async ({ page }) => {
  await page.route('**/patterns.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/');
  await page.locator(box).fill('grpc 16');
  await expect(page.locator(status)).toHaveText(/The list of codes could not be loaded\.$/);
  await expect(page.locator(codes)).toHaveCount(1);
  await expect(page.locator(codes)).toHaveAttribute('href', '/grpc/unauthenticated/');
});

test('a failed download of the list of codes is said, and tried again at the next keystroke', async ({ page }) => {
  let broken = true;
  await page.route('**/patterns.json', (route) => (broken ? route.fulfill({ status: 503, body: '' }) : route.continue()));
  await page.goto('/');
  await page.locator(box).fill('1');
  await expect(page.locator(status)).toHaveText(/The list of codes could not be loaded\.$/);
  broken = false;
  await page.locator(box).pressSequentially('6');
  await expect(page.locator(codes).first()).toContainText('UNAUTHENTICATED');
});

test('a failed download of the index is said, and codes still work', async ({ page }) => {
  await page.route('**/words/**', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/');
  await page.locator(box).fill('16');
  await expect(page.locator(codes).first()).toContainText('UNAUTHENTICATED');
  await expect(page.locator(status)).toContainText('codes still work');
});
