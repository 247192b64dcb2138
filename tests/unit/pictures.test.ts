/** Social pictures and icons: what they measure, and that no text gets out of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawerFor } from '../../src/pictures/draw.ts';
import { drawIcons, maskable } from '../../src/pictures/icons.ts';
import { advance, band, height, layout, letters, width, wrap } from '../../src/pictures/layout.ts';
import { encodePng } from '../../src/pictures/png.ts';
import type { PictureFacts } from '../../src/pictures/types.ts';
import { root } from '../support/site.ts';

const plain: PictureFacts = {
  tone: 'network',
  over: 'gRPC status code',
  code: '14',
  name: 'UNAVAILABLE',
  meaning: 'The call did not get through.',
  path: '/grpc/unavailable/',
};

const hostile: [what: string, facts: Partial<PictureFacts>][] = [
  ['markup', { name: '</svg><script>alert(1)</script>', meaning: '<image href="http://x.example/"/> & "quotes" \'', over: ']]>' }],
  ['very long words', { code: '9'.repeat(400), name: 'X'.repeat(4000), meaning: 'y'.repeat(9000), path: `/${'p'.repeat(900)}/` }],
  ['many words', { name: 'many words '.repeat(300), meaning: 'and more '.repeat(900) }],
  ['emoji and joined ones', { code: '💥', name: '👩‍👩‍👧‍👦 failed', meaning: '🏳️‍🌈 e\u0301 z͑ͫ̓ͪ̂ͫ̽͏̴̙' }],
  ['right-to-left, with its controls', { name: 'שגיאה \u202etxt.exe', meaning: '\u2067خطأ\u2069 في الاتصال' }],
  ['halves of pairs and control characters', { name: 'a\ud800b\u0000c\u001b[31m', meaning: '\udc00\n\r\t\u2028' }],
  ['nothing at all', { code: '', name: '', meaning: '', over: '', path: '' }],
];

describe.each([['plain text', {}] as [string, Partial<PictureFacts>], ...hostile])('with %s', (_, more) => {
  const facts = { ...plain, ...more };

  test('all lines stand within the picture, and above the band', () => {
    const lines = layout(facts);
    for (const { text, x, y, size, onBand } of lines) {
      expect(x + letters(text).length * size * advance, text).toBeLessThanOrEqual(width);
      expect(y - size * 0.8, text).toBeGreaterThanOrEqual(0);
      expect(y + size * 0.25, text).toBeLessThanOrEqual(onBand ? height : height - band);
    }
  });

  test('it is drawn, as a PNG of 1200 by 630 pixels', async () => {
    const picture = (await drawerFor([facts])).draw(facts);
    const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 1200, height: 630, channels: 3 });
    expect(data.length).toBe(1200 * 630 * 3);
    expect(picture.length).toBeLessThan(60_000);
  });
});

test('the code can be seen: ink where it stands, and none where nothing does', async () => {
  const picture = (await drawerFor([plain])).draw(plain);
  const { data } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const inked = (from: { x: number; y: number }, to: { x: number; y: number }) => {
    let count = 0;
    for (let y = from.y; y < to.y; y += 1) for (let x = from.x; x < to.x; x += 1) if ((data[(y * width + x) * 3] ?? 255) < 60) count += 1;
    return count / ((to.x - from.x) * (to.y - from.y));
  };
  expect(inked({ x: 64, y: 110 }, { x: 340, y: 272 })).toBeGreaterThan(0.25);
  expect(inked({ x: 700, y: 110 }, { x: 1200, y: 272 })).toBe(0);
  expect(inked({ x: 400, y: height - band }, { x: 700, y: height })).toBe(1);
});

test('what the face has not is a box, and what has no width is left out', () => {
  expect(letters('a\u202eb\u0301 \n c')).toEqual(['a', 'b', ' ', 'c']);
  expect(letters('e\u0301')).toEqual(['é']);
});

test.each([
  ['RESOURCE_EXHAUSTED', 10, 2, ['RESOURCE_', 'EXHAUSTED']],
  ['OperatorNotAllowed', 12, 3, ['OperatorNot', 'Allowed']],
  ['one two three', 7, 2, ['one two', 'three']],
  ['one two three four', 7, 2, ['one two', 'three…']],
])('%s in lines of %i', (text, most, rows, lines) => {
  expect(wrap(text, most, rows)).toEqual(lines);
});

test('the encoder writes what another reads: every index, at odd widths too', async () => {
  const palette = Array.from({ length: 16 }, (_, i) => [i * 16, 255 - i * 16, i] as const);
  const size = { width: 7, height: 5 };
  const pixels = Uint8Array.from({ length: 35 }, (_, i) => i % 16);
  const { data, info } = await sharp(encodePng(pixels, size, palette))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject(size);
  expect([...data]).toEqual([...pixels].flatMap((index) => [...(palette[index] ?? [])]));
});

describe('icons', () => {
  const svg = readFileSync(join(root, 'public', 'favicon.svg'), 'utf8');

  test('each has the size that its name or its use says', async () => {
    const icons = await drawIcons(svg);
    const sizes = await Promise.all(
      [...icons].map(async ([name, data]) => {
        const { format, width: w, height: h } = await sharp(name.endsWith('.ico') ? data.subarray(22) : data).metadata();
        return `${name} ${format} ${w}x${h}`;
      }),
    );
    expect(sizes).toEqual([
      'favicon.ico png 32x32',
      'apple-touch-icon.png png 180x180',
      'icon-192.png png 192x192',
      'icon-512.png png 512x512',
      'icon-maskable-192.png png 192x192',
      'icon-maskable-512.png png 512x512',
    ]);
  });

  test('a masked icon covers its square, and shows nothing outside of the circle that is kept', async () => {
    const { data, info } = await sharp(Buffer.from(maskable(svg)), { density: 288 })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const [r, g, b] = data;
    for (let y = 0; y < info.height; y += 1) {
      for (let x = 0; x < info.width; x += 1) {
        const at = (y * info.width + x) * 3;
        const ground = data[at] === r && data[at + 1] === g && data[at + 2] === b;
        const away = Math.hypot(x + 0.5 - info.width / 2, y + 0.5 - info.height / 2) / info.width;
        if (away > 0.4) expect(ground, `${x}, ${y}`).toBe(true);
      }
    }
  });
});
