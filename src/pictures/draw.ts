/** A social picture: the ground in the tint of who has to change something, the lines, the band with the site's sign. */
import { advance, band, height, layout, letters, width } from './layout.ts';
import { type Alphabet, drawAlphabet, keyOf } from './letters.ts';
import { type Colour, encodePng } from './png.ts';
import type { Line, PictureFacts, Tone } from './types.ts';

/** The light theme's colours (`src/styles/tokens.css`), which pictures can't be told in OKLCH. */
const tones: Readonly<Record<Tone, { ground: Colour; ink: Colour }>> = {
  caller: { ground: [0xfb, 0xe4, 0xad], ink: [0x53, 0x32, 0x01] },
  service: { ground: [0xff, 0xd7, 0xd2], ink: [0x79, 0x19, 0x1b] },
  network: { ground: [0xcb, 0xe7, 0xff], ink: [0x11, 0x3d, 0x70] },
  success: { ground: [0xc3, 0xf2, 0xd2], ink: [0x0d, 0x43, 0x26] },
  neutral: { ground: [0xfb, 0xfa, 0xf6], ink: [0x19, 0x1d, 0x24] },
};

/** Indexes of the palette: from the ground to the ink in 15 steps. */
const ink = 15;

function paletteOf(tone: Tone): Colour[] {
  const { ground, ink: last } = tones[tone];
  const step = (from: number, to: number, index: number) => Math.round(from + ((to - from) * index) / ink);
  return Array.from({ length: ink + 1 }, (_, i): Colour => [
    step(ground[0], last[0], i),
    step(ground[1], last[1], i),
    step(ground[2], last[2], i),
  ]);
}

function fill(pixels: Uint8Array, value: number, area: { x: number; y: number; width: number; height: number }): void {
  for (let y = area.y; y < area.y + area.height; y += 1) pixels.fill(value, y * width + area.x, y * width + area.x + area.width);
}

/** Lays a letter over what is there. */
function place(pixels: Uint8Array, line: Line, alphabet: Alphabet): void {
  letters(line.text).forEach((sign, index) => {
    const letter = alphabet.get(keyOf(line, sign));
    if (!letter) return;
    const left = Math.round(line.x + index * line.size * advance) - letter.before;
    const top = line.y - letter.above;
    for (let y = Math.max(0, -top); y < letter.height && top + y < height; y += 1) {
      for (let x = Math.max(0, -left); x < letter.width && left + x < width; x += 1) {
        const covered = letter.coverage[y * letter.width + x] ?? 0;
        if (covered === 0) continue;
        const at = (top + y) * width + left + x;
        pixels[at] = line.onBand ? Math.min(pixels[at] ?? 0, ink - covered) : Math.max(pixels[at] ?? 0, covered);
      }
    }
  });
}

/** The band and the sign of the site: three lines of a log, the middle one short. */
function background(): Uint8Array {
  const pixels = new Uint8Array(width * height);
  fill(pixels, ink, { x: 0, y: height - band, width, height: band });
  const top = height - Math.round(band / 2) - 15;
  [30, 20, 30].forEach((long, row) => fill(pixels, row === 1 ? 5 : 0, { x: 64, y: top + row * 12, width: long, height: 6 }));
  return pixels;
}

/** Draws pictures with one alphabet. */
export interface Drawer {
  /** @returns A PNG of 1200 by 630 pixels. */
  draw(facts: PictureFacts): Buffer;
}

/** Prepares what the pictures of all these pages need. */
export async function drawerFor(all: readonly PictureFacts[]): Promise<Drawer> {
  const alphabet = await drawAlphabet(all.flatMap(layout));
  const empty = background();
  return {
    draw(facts) {
      const pixels = empty.slice();
      for (const line of layout(facts)) place(pixels, line, alphabet);
      return encodePng(pixels, { width, height }, paletteOf(facts.tone));
    },
  };
}
