/**
 * Letters for pictures that are the same on every machine. The site takes the fonts that a reader has; here the style
 * sheet is handed out with two of a package at its end, so that what is installed plays no part.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';

const folder = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');

const faces = [
  { family: 'Picture Sans', weight: 400, file: 'DejaVuSans.ttf' },
  { family: 'Picture Sans', weight: 700, file: 'DejaVuSans-Bold.ttf' },
  { family: 'Picture Mono', weight: 400, file: 'DejaVuSansMono.ttf' },
  { family: 'Picture Mono', weight: 700, file: 'DejaVuSansMono-Bold.ttf' },
];

/** Same-origin, as the policy of the pages wants it. */
const path = '/picture-fonts/';

const css = [
  ...faces.map(
    ({ family, weight, file }) => `@font-face{font-family:'${family}';font-weight:${weight};font-display:block;src:url(${path}${file})}`,
  ),
  // Without a layer, and so before the site's own.
  ":root{--font-text:'Picture Sans';--font-mono:'Picture Mono'}",
].join('\n');

/** From now on a page's style sheets bring the fonts along. Call it before the page is opened. */
export async function bringFonts(page: Page): Promise<void> {
  await page.route(`**${path}*`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(path.length);
    return route.fulfill({ body: readFileSync(join(folder, name)), contentType: 'font/ttf' });
  });
  await page.route('**/_astro/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n${css}` });
  });
}

/** Waits until everything is drawn with them. */
export async function fontsAreThere(page: Page): Promise<void> {
  await page.evaluate(async (all) => {
    await Promise.all(all.map(({ family, weight }) => document.fonts.load(`${weight} 16px '${family}'`)));
    await document.fonts.ready;
  }, faces);
}
