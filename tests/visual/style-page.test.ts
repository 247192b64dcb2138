/**
 * Every form of the style page, photographed on a phone and on a desk, in both themes, and compared with the pictures
 * beside this file. `npm run pictures` takes them anew.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dist } from '../support/site.ts';
import { expect, test } from '../support/test.ts';
import { bringFonts, fontsAreThere } from './fonts.ts';

// Another browser draws other edges.
test.skip(
  process.platform !== 'linux' || process.arch !== 'x64' || process.env['ERRDEX_BROWSER'] !== undefined,
  'the pictures were taken with the Chromium that npm brings on Linux',
);
// Some thirty pictures, each taken until two are alike.
test.setTimeout(300_000);

const views = [390, 1280].flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })));

/** What a form looks like while somebody points at a part of it, or has come to it with the keyboard. */
const touched: { name: string; form: string; shown: string; touch: (page: Page) => Promise<void> }[] = [
  {
    name: 'tile-hover',
    form: 'tiles',
    shown: '#tiles ~ .form .group',
    touch: (page) => page.locator('#tiles ~ .form .tile').first().hover(),
  },
  {
    name: 'copy-hover',
    form: 'controls',
    shown: '#controls ~ .form .specimen-row',
    touch: (page) => page.locator('#controls ~ .form .copy').hover(),
  },
  {
    name: 'chip-focus',
    form: 'controls',
    shown: '#controls ~ .form .specimen-row:last-child',
    touch: (page) => tabTo(page, '#controls ~ .form .chip'),
  },
  { name: 'link-focus', form: 'text', shown: '#text ~ .form .prose > p', touch: (page) => tabTo(page, '#text ~ .form .prose > p > a') },
  {
    name: 'option-hover',
    form: 'box-results',
    shown: '[data-specimen="results"] .group:last-child',
    touch: (page) => page.locator('[data-specimen="results"] .option').last().hover(),
  },
];

/** Focus as the keyboard brings it, which shows a ring where the mouse's does not. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  await target.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

const form = (page: Page, id: string) => page.locator(`.specimen[aria-labelledby="${id}"] > .form`);

/** Hides all other forms: one that grows by half a pixel would move the edges of all below it. */
async function showOnly(page: Page, id: string): Promise<void> {
  await page.evaluate((wanted) => {
    for (const one of document.querySelectorAll<HTMLElement>('.specimen')) one.hidden = one.getAttribute('aria-labelledby') !== wanted;
  }, id);
}

async function open(page: Page): Promise<void> {
  await bringFonts(page);
  await page.goto('/style/');
  await expect(page.locator('main[data-shown]')).toBeVisible();
  await fontsAreThere(page);
}

const pictureNames = [
  ...readFileSync(join(dist, 'style', 'index.html'), 'utf8').matchAll(/class="specimen" aria-labelledby="([\w-]+)"(.*?)>/g),
]
  .filter(([, , rest = '']) => !rest.includes('data-live'))
  .map(([, id = '']) => id);

for (const { width, colorScheme } of views) {
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });

    test('every form is as it was photographed', async ({ page }) => {
      await open(page);
      expect(pictureNames.length).toBeGreaterThan(20);
      for (const id of pictureNames) {
        await showOnly(page, id);
        await expect.soft(form(page, id)).toHaveScreenshot(`${id}-${width}-${colorScheme}.png`);
      }
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ viewport: { width: 1280, height: 900 }, colorScheme });
    for (const { name, form: id, shown, touch } of touched) {
      test(name, async ({ page }) => {
        await open(page);
        await showOnly(page, id);
        await touch(page);
        await expect(page.locator(shown).first()).toHaveScreenshot(`${name}-1280-${colorScheme}.png`);
      });
    }
  });
}

test('no picture is left of a form that is gone', ({}, { config }) => {
  test.skip(config.updateSnapshots !== 'none', 'they are being taken');
  const wanted = [
    ...views.flatMap(({ width, colorScheme }) => pictureNames.map((id) => `${id}-${width}-${colorScheme}.png`)),
    ...touched.flatMap(({ name }) => [`${name}-1280-light.png`, `${name}-1280-dark.png`]),
  ];
  expect(readdirSync(join(import.meta.dirname, 'pictures')).sort()).toEqual(wanted.sort());
});
