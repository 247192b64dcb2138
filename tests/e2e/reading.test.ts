import { expect, test } from '../support/test.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every code is reachable from the home page', async ({ page }) => {
    await page.goto('/');
    const index = (await (await page.request.get('/index.json')).json()) as { systems: { entries: unknown[] }[] };
    await expect(page.locator('.tile')).toHaveCount(index.systems.flatMap(({ entries }) => entries).length);
    await expect(page.locator('main search-box')).toBeHidden();
    await page.getByRole('link', { name: /^16 ?UNAUTHENTICATED/ }).click();
    await expect(page).toHaveURL(/\/grpc\/unauthenticated\/$/);
  });

  test('every program of an entry can be read', async ({ page }) => {
    await page.goto('/grpc/unauthenticated/');
    const folded = page.locator('.cause details.folded, .fix details.folded, .anti-pattern details.folded');
    expect(await folded.count()).toBeGreaterThan(4);
    await folded.first().locator('summary').click();
    await folded.first().getByRole('link').click();
    await expect(page).toHaveURL(/\/grpc\/unauthenticated\/programs\/cause-/);
    await expect(page.locator('.program pre code').first()).toBeVisible();
    await expect(page.locator('.program .output').first()).toContainText('16 UNAUTHENTICATED');
  });

  test('every source of an entry can be read', async ({ page }) => {
    await page.goto('/grpc/unauthenticated/');
    await page.locator('.cites a').first().click();
    await expect(page).toHaveURL(/\/grpc\/unauthenticated\/reference\/#source-\d+$/);
    await expect(page.locator('.sources li:target a')).toBeInViewport();
    await expect(page.locator('#spelling ~ * table')).toBeVisible();
  });

  test('an alias leads on', async ({ page }) => {
    await page.goto('/grpc/16/');
    await expect(page).toHaveURL(/\/grpc\/unauthenticated\/$/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the first screen holds code, name, meaning, verdict, likeliest cause and its fix', async ({ page }) => {
    await page.goto('/grpc/unauthenticated/');
    for (const part of [
      'h1 .code',
      'h1 .name',
      '.plate .summary',
      '.facts div:nth-child(2)',
      '.likeliest a >> nth=0',
      '.likeliest a >> nth=1',
    ]) {
      await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
    }
  });

  for (const path of ['/', '/grpc/', '/grpc/failed-precondition/', '/search/', '/how-it-is-checked/', '/resolve-module/', '/nowhere/']) {
    test(`${path} does not scroll sideways`, async ({ page }) => {
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(390);
    });
  }
});

test('a folded program comes when it is asked for, and its page stays where that fails', async ({ page }) => {
  await page.goto('/grpc/unauthenticated/');
  const folded = page.locator('.cause details.folded');
  const [first, second] = [folded.nth(0), folded.nth(1)];
  await first.locator('summary').click();
  await expect(first.locator('.program:visible .output')).toContainText('16 UNAUTHENTICATED');
  await page.route('**/programs/**', (route) => route.fulfill({ status: 503, body: '' }));
  await second.locator('summary').click();
  await expect(second.getByRole('link')).toHaveAttribute('href', /\/programs\/cause-/);
});

test('a part that is opened comes from the page of references, which is asked for once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/grpc/unauthenticated/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.includes('reference'))).toEqual([]);
  for (const [id, inside] of [
    ['spelling', 'td'],
    ['sources', 'li a'],
  ] as const) {
    const part = page
      .locator('details.folded', { has: page.locator(`#${id}`) })
      .or(page.locator(`#${id}`).locator('xpath=../following-sibling::details'));
    await part.locator('summary').click();
    await expect(part.locator(inside).first()).toBeVisible();
  }
  expect(asked.filter((path) => path === '/grpc/unauthenticated/reference/')).toHaveLength(1);
});

test('an address that leads to a folded part opens it', async ({ page }) => {
  await page.goto('/grpc/unauthenticated/#spelling');
  await expect(page.locator('details.folded[open] td').first()).toBeVisible();
  await page.goto('/grpc/unauthenticated/#source-2');
  await expect(page).toHaveURL(/\/reference\/#source-2$/);
  await expect(page.locator('#source-2')).toBeInViewport();
});

test('a chosen language brings the programs in it', async ({ page }) => {
  await page.goto('/http/429/?lang=python');
  await expect(page.locator('section.fix').first().locator('.program:visible')).toHaveAttribute('data-lang', 'python');
});

test('a program is copied as it is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/grpc/unauthenticated/');
  await page.locator('section.fix details.folded summary').first().click();
  const program = page.locator('section.fix .program:visible').first();
  await program.getByRole('button', { name: /^Copy / }).click();
  await expect(program.getByRole('button', { name: /^Copy / })).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await program.locator('pre code').first().textContent());
});

test('the page is copied as Markdown for a runbook', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/grpc/unauthenticated/');
  await page.getByRole('button', { name: 'Copy this page as Markdown' }).click();
  await expect(page.locator('#copy-status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')[0]).toContain('UNAUTHENTICATED');
});

test('the theme follows the system until the reader chooses, and the choice is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.locator('[data-theme-switch]').click();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.goto('/grpc/');
  expect(await paper()).toBe(dark);
  await page.locator('[data-theme-switch]').click();
  await expect.poll(paper).toBe(light);
  expect(await page.evaluate(() => localStorage.getItem('errdex-theme'))).toBeNull();
});

test('the layers of style stand in their order', async ({ page }) => {
  await page.goto('/');
  // A style sheet that comes before the order of layers lets the colour of links win over the ink of tiles.
  const colours = await page.evaluate(() => {
    const colour = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body).color;
    return { tile: colour('.tile'), link: colour('.claim a') };
  });
  expect(colours.tile).not.toBe(colours.link);
  await page.goto('/grpc/unauthenticated/');
  const sheets = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href));
  expect(sheets).toHaveLength(1);
  expect(
    await page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('.lead p + p') ?? document.body).marginTop)),
  ).toBeGreaterThan(0);
});

test('nothing moves while a page loads', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        (window as unknown as { shift: number }).shift =
          ((window as unknown as { shift?: number }).shift ?? 0) + (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of ['/', '/grpc/', '/grpc/unauthenticated/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => (window as unknown as { shift?: number }).shift ?? 0)).toBe(0);
  }
});
