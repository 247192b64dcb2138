/** What is shown where somebody shares a page: each page names a picture that is there, and has the words beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { loadEntries } from '../../src/library/index.ts';
import { pictureFile, picturesOf } from '../../src/pictures/facts.ts';
import { builtFiles, dist, fileFor, root } from '../support/site.ts';

const library = loadEntries(root);
const own = picturesOf(library).map(({ path }) => path);
const pages = builtFiles()
  .filter((name) => name.endsWith('index.html'))
  .map((name) => ({ name, html: readFileSync(join(dist, name), 'utf8') }))
  // Pages that lead on are not looked at.
  .filter(({ html }) => !html.includes('errdex-to'));

const property = (html: string, name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`).exec(html)?.[1];

test('every page has a title, a sentence and a picture that is there', () => {
  expect(pages.length).toBeGreaterThan(100);
  const wrong = pages.filter(({ html }) => {
    const image = property(html, 'og:image');
    return (
      !property(html, 'og:title') ||
      !property(html, 'og:description') ||
      property(html, 'twitter:card') !== 'summary_large_image' ||
      image === undefined ||
      !/^https?:/.test(image) ||
      fileFor(new URL(image).pathname) === undefined
    );
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('the site, each system, each entry and each guide has a picture of its own', async () => {
  expect(own.length).toBe(1 + library.systems.length + library.entries.length + library.guides.length);
  for (const path of own) {
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    expect(new URL(property(html, 'og:image') ?? '').pathname).toBe(`/${pictureFile(path)}`);
    const { width, height, format } = await sharp(join(dist, pictureFile(path))).metadata();
    expect({ path, width, height, format }).toEqual({ path, width: 1200, height: 630, format: 'png' });
  }
});

test('the manifest names icons that are there, in their sizes', async () => {
  const { icons } = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')) as { icons: { src: string; sizes: string }[] };
  expect(icons.length).toBeGreaterThan(3);
  for (const { src, sizes } of icons) {
    const { width, height } = await sharp(fileFor(src) ?? '').metadata();
    if (sizes !== 'any') expect(`${width}x${height}`, src).toBe(sizes);
  }
});
