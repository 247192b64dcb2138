/**
 * Browsers that lack what the style or the scripts use get a page that can be read. Each lack is simulated by a name
 * that no browser knows in place of the feature's, so that the browser drops exactly what an old one would.
 */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { kinds } from '../support/kinds.ts';
import { expect, test } from '../support/test.ts';

const lacks: Readonly<Record<string, (css: string) => string>> = {
  'light-dark() and oklch()': (css) => css.replace(/light-dark\(/g, 'no-light-dark(').replace(/oklch\(/g, 'no-oklch('),
  ':has()': (css) => css.replace(/:has\(/g, ':no-has('),
  'ranges in media queries': (css) => css.replace(/\(width(?=[<>=\s])/g, '(no-width'),
  'layers, and with them nearly all of the style': (css) => css.replace(/@layer\b/g, '@no-layer'),
};

async function without(page: Page, lack: (css: string) => string): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: lack(await response.text()) });
  });
}

/** A browser for which the modules are too new: it runs the script in the page, and no module. */
async function withoutModules(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'toSorted');
  });
  await page.route('**/*.js', (route) => route.abort());
}

/** Pieces of text in the page that can be seen, in the order of the page. */
const visibleText = (page: Page) =>
  page.evaluate(() => {
    const seen: string[] = [];
    for (const one of document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, td, th, dt, dd, pre, summary, a')) {
      const text = one.textContent.trim();
      if (text !== '' && one.checkVisibility({ visibilityProperty: true })) seen.push(text);
    }
    return seen;
  });

test.use({ viewport: { width: 390, height: 844 } });
test.setTimeout(90_000);

for (const [kind, path] of Object.entries(kinds)) {
  test(`${kind} without modules: nothing that does nothing, and every text is there`, async ({ page }) => {
    await withoutModules(page);
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    for (const one of await page.locator('.needs-js').all()) await expect(one).toBeHidden();
    const complete = await visibleText(page);
    expect(complete.length).toBeGreaterThan(10);
    for (const [name, lack] of Object.entries(lacks)) {
      await page.unroute('**/*.css');
      await without(page, lack);
      await page.goto(path);
      // Nothing goes away with a feature; without style, more may show.
      const rest = await visibleText(page);
      for (const text of rest) {
        const at = complete.indexOf(text);
        if (at !== -1) complete.splice(at, 1);
      }
      expect(complete, `without ${name}`).toEqual([]);
      complete.push(...rest);
      for (const one of await page.locator('.needs-js').all()) await expect(one).toBeHidden();
    }
  });
}

for (const [name, lack] of Object.entries(lacks)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ colorScheme });
      for (const path of ['/', '/grpc/unavailable/', '/http/']) {
        test(`${path} keeps its contrast`, async ({ page }) => {
          await without(page, lack);
          await page.goto(path);
          // What a browser paints where a page sets nothing; axe takes it for white.
          await page.evaluate(() => {
            const { style } = document.documentElement;
            if (getComputedStyle(document.documentElement).backgroundColor === 'rgba(0, 0, 0, 0)') style.backgroundColor = 'Canvas';
          });
          const { violations } = await new AxeBuilder({ page }).setLegacyMode().withRules(['color-contrast']).analyze();
          expect(violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html} ${String(failureSummary)}`))).toEqual(
            [],
          );
          if (name.startsWith('layers')) return;
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
        });
      }
    });
  }
}
