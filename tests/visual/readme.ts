/** `npm run picture:readme`: the picture of the built site that README.md shows, a pasted log line beside an entry. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { browserOptions } from '../support/browser.ts';
import { root, serveSite } from '../support/site.ts';
import { bringFonts, fontsAreThere } from './fonts.ts';

const size = { width: 860, height: 800 };
const gap = 20;
const mostBytes = 150_000;
/** A line that an entry documents. */
const line =
  'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:6661: connect: connection refused"';

const site = await serveSite();
const browser = await chromium.launch(await browserOptions());
try {
  const shot = async (colorScheme: 'light' | 'dark', path: string, typed?: string): Promise<Buffer> => {
    const page = await browser.newPage({ viewport: size, colorScheme, reducedMotion: 'reduce', baseURL: site.origin });
    await bringFonts(page);
    await page.goto(path);
    await fontsAreThere(page);
    if (typed !== undefined) {
      await page.locator('main search-box textarea').fill(typed);
      await page.getByRole('group', { name: 'In the pages' }).waitFor();
    }
    const picture = await page.screenshot({ caret: 'hide' });
    await page.close();
    return picture;
  };
  const left = await shot('light', '/', line);
  const right = await shot('dark', '/grpc/unavailable/');
  const both = sharp({ create: { width: 2 * size.width + gap, height: size.height, channels: 4, background: '#0000' } }).composite([
    { input: left, left: 0, top: 0 },
    { input: right, left: size.width + gap, top: 0 },
  ]);
  const picture = await sharp(await both.png().toBuffer())
    .png({ palette: true, colours: 64, effort: 10, compressionLevel: 9, dither: 0 })
    .toBuffer();
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(join(root, 'docs', 'site.png'), picture);
  console.log(`docs/site.png, ${Math.round(picture.length / 1000)} kB`);
  if (picture.length > mostBytes) {
    console.error(`more than ${mostBytes / 1000} kB; show less`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await site.close();
}
