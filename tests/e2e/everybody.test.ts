/** For everybody: the keyboard, zoom, motion, forced colours, order, names and sizes of what can be used. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { kinds } from '../support/kinds.ts';
import { expect, test } from '../support/test.ts';

const box = 'main search-box textarea';

test.setTimeout(90_000);

/** Opens what is folded, and waits for what that brings. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  await page.waitForLoadState('networkidle');
}

/** How far the page can be scrolled sideways, and what sticks out. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
    return [`${scrollWidth} > ${clientWidth}`, ...out.slice(0, 5).map((one) => one.outerHTML.slice(0, 120))];
  });

/** What scrolls by itself and can't be reached from the keyboard, or has no name. */
const unreachable = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(one).overflowX) && one.clientWidth > 0)
      // A row of links is reached by its links.
      .filter((one) => {
        const reached = one.tabIndex >= 0 || one.querySelector(':scope > ul a[href]') !== null;
        const named = (one.ariaLabel ?? one.getAttribute('aria-labelledby') ?? (one as { labels?: unknown }).labels) !== undefined;
        return !reached || !named;
      })
      .map((one) => one.outerHTML.slice(0, 160)),
  );

for (const [kind, path] of Object.entries(kinds)) {
  test(`${kind}: 320 px, zoom and large text need no scrolling sideways but in code and tables, which the keyboard reaches`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    await unfold(page);
    expect(await sideways(page)).toEqual([]);
    expect(await unreachable(page)).toEqual([]);
    // 1280 px at 200 %.
    await page.setViewportSize({ width: 640, height: 400 });
    expect(await sideways(page)).toEqual([]);
    // Text alone at 200 %.
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await sideways(page)).toEqual([]);
    expect(await unreachable(page)).toEqual([]);
  });

  test(`${kind}: nothing is out of its order, moves under reduced motion, or is too small to hit`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    await unfold(page);
    const { moved, moving } = await page.evaluate(() => {
      const found = { moved: [] as string[], moving: [] as string[] };
      for (const one of document.querySelectorAll<HTMLElement>('body *')) {
        const style = getComputedStyle(one);
        const name = one.outerHTML.slice(0, 100);
        if ((style.order !== '0' && one.closest('main')) || /reverse/.test(style.flexDirection) || one.tabIndex > 0) found.moved.push(name);
        const durations = `${style.transitionDuration},${style.animationDuration}`.split(',').map(parseFloat);
        if (durations.some((seconds) => seconds > 0.01) || style.scrollBehavior === 'smooth') found.moving.push(name);
      }
      return found;
    });
    expect(moved).toEqual([]);
    expect(moving).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().withRules(['target-size']).analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 160)))).toEqual([]);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
}

/** What has the focus, in a word. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    return one ? `${one.tagName.toLowerCase()} ${(one.ariaLabel ?? one.textContent).replace(/\s+/g, ' ').trim().slice(0, 40)}`.trim() : '';
  });

test('from the first key to a copied program, without a pointer', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('a Skip to the content');
  await expect(page.locator('.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  // The next stop lies in the content: the box.
  await page.keyboard.press('Tab');
  await expect(page.locator(box)).toBeFocused();
  await page.keyboard.type('Error: 14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED 127.0.0.1:50051');
  const first = page.locator('main [role="option"]').first();
  await expect(first).toHaveAttribute('href', /#cause-/);
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  // The focus stays in the box, which names the option.
  await expect(page.locator(box)).toBeFocused();
  await expect(page.locator(box)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('main [role="option"]').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/grpc\/unavailable\/#cause-/);

  // Where programs exist in several languages, opening the others brings tabs, with the focus on the chosen one.
  await page.goto('/http/429/');
  const others = page.locator('.fix details.others').first();
  await others.locator('summary').focus();
  await page.keyboard.press('Enter');
  const tabs = page.locator('.fix [role="tablist"]').first().getByRole('tab');
  await expect(tabs.first()).toBeVisible();
  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.nth(1)).toBeFocused();
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(tabs.first()).toHaveAttribute('tabindex', '-1');
  for (let i = 0; i < 4 && !/^button Copy/.test(await focused(page)); i += 1) await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(/^button Copy/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
});

test('the header comes in the order in which it stands', async ({ page }) => {
  await page.goto('/grpc/unavailable/');
  await page.keyboard.press('Tab');
  const stops: string[] = [];
  for (let i = 0; i < 8; i += 1) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  expect(stops[0]).toBe('a Errdex, home');
  expect(stops.slice(1, 4)).toEqual(['a gRPC', 'a HTTP', 'a TensorFlow']);
  expect(stops.at(-2)).toMatch(/^a Search/);
  expect(stops.at(-1)).toMatch(/^button Switch/);
});

test('on a phone, too, the header comes in the order in which it stands', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/grpc/unavailable/');
  await page.keyboard.press('Tab');
  const places: number[][] = [];
  for (let i = 0; i < 7; i += 1) {
    await page.keyboard.press('Tab');
    places.push(
      await page.evaluate(() => {
        const { x, y, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
        return [Math.round((y + height / 2) / 30), x];
      }),
    );
  }
  expect(places).toEqual([...places].sort(([row = 0, x = 0], [otherRow = 0, otherX = 0]) => row - otherRow || x - otherX));
  expect(new Set(places.map(([row]) => row)).size).toBe(2);
});

test('a wide screen shows the contents of a guide beside it, and keeps them in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1000 });
  await page.goto('/guides/security-or-network/');
  const contents = page.locator('.contents');
  const text = page.locator('.guide > .prose').first();
  const [list, column] = [await contents.boundingBox(), await text.boundingBox()];
  expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThan(column?.x ?? 0);
  const last = contents.getByRole('link').last();
  await last.click();
  await expect(page).toHaveURL(/#/);
  await expect(contents.getByRole('link').first()).toBeInViewport();
  expect((await contents.boundingBox())?.y).toBeGreaterThan(0);
  await page.setViewportSize({ width: 1280, height: 1000 });
  await expect(last).toBeHidden();
});

for (const width of [320, 390, 1280])
  test(`a guide's programs are as high as a browser is told, and can be read to the end of their lines, at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/guides/retry-or-not/');
    const programs = page.locator('.guide pre[data-rows]');
    const heights = () => programs.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    const told = await heights();
    expect(told.length).toBeGreaterThan(10);
    await programs.evaluateAll((all) => {
      for (const one of all) one.style.setProperty('content-visibility', 'visible');
    });
    expect(await heights()).toEqual(told);
    const hidden = await programs.evaluateAll((all) =>
      all.map((one) => {
        one.scrollLeft = one.scrollWidth;
        return one.scrollWidth - one.clientWidth - one.scrollLeft;
      }),
    );
    expect(Math.max(...hidden)).toBeLessThan(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

test('Escape empties the box, and closes the dialog where it was opened from', async ({ page }) => {
  await page.goto('/');
  await page.locator(box).fill('16');
  await expect(page.locator('main [role="option"]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator(box)).toHaveValue('');
  await expect(page.locator(box)).toBeFocused();
  await expect(page.locator('main [role="option"]')).toHaveCount(0);

  await page.goto('/grpc/unavailable/');
  await page.getByRole('link', { name: 'Search' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog textarea')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Search' })).toBeFocused();
});

test.describe('forced colours', () => {
  test.use({ forcedColors: 'active' });

  for (const [path, selectors] of [
    ['/', ['.brand', '.search-link', '[data-theme-switch]', box, '.tile']],
    ['/grpc/unavailable/', ['.likeliest a', 'summary', '[data-copy-text], [data-copy-from]']],
    ['/offline/', ['input[name="part"]']],
  ] as const) {
    test(`${path}: what has the focus shows it`, async ({ page }) => {
      await page.goto(path);
      for (const selector of selectors) {
        const one = page.locator(`${selector} >> visible=true`).first();
        await expect(one).toBeEnabled();
        await one.focus();
        await page.keyboard.press('Shift');
        const outline = await one.evaluate((element) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
        });
        expect(outline, selector).toBeGreaterThanOrEqual(1);
      }
    });
  }

  test('whose fault a code is, a verdict and the chosen option are told by more than a colour', async ({ page }) => {
    for (const path of ['/', '/grpc/']) {
      await page.goto(path);
      // Each tile of a table by fault stands under the words for it.
      for (const group of await page.locator('.code-table .group').all()) await expect(group.locator('.group-title')).not.toHaveText('');
    }
    await page.goto('/http/');
    const edges = await page.evaluate(() =>
      ['caller', 'service', 'network', 'success'].map((party) => {
        const tile = document.querySelector(`li[data-party="${party}"][data-standing="known"] .tile`);
        return tile && getComputedStyle(tile).borderBlockStartStyle;
      }),
    );
    expect(new Set(edges.filter((edge) => edge !== null)).size).toBe(edges.filter((edge) => edge !== null).length);
    await page.locator('[data-search]').first().click();
    await page.locator('dialog textarea').fill('16');
    await page.locator('dialog [role="option"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('dialog [role="option"][aria-selected="true"]');
    expect(await chosen.evaluate((one) => getComputedStyle(one).outlineStyle)).not.toBe('none');
  });
});
