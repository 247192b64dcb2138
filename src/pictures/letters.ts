/**
 * Letters as prepared grey pictures. A picture has some two hundred of them, and drawing each from its outline would
 * take the most of the time; so each is drawn once a build, all letters of a size in one go.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkitten';
import sharp from 'sharp';
import { advance, letters } from './layout.ts';
import type { Line, Style } from './types.ts';

/** A letter's coverage, 0 to 15 a pixel. */
export interface Letter {
  width: number;
  height: number;
  /** Pixels from the letter's left edge to its place, and from its upper edge to its base line. */
  before: number;
  above: number;
  coverage: Uint8Array;
}

/** Letters by style and character. */
export type Alphabet = ReadonlyMap<string, Letter>;

/** Subsets of the face, by how likely a letter is among them. */
const subsets = ['latin', 'latin-ext', 'cyrillic'];

function readFace(weight: number): Font[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@fontsource/martian-mono/package.json')), 'files');
  return subsets.map((subset) => {
    const font = create(readFileSync(join(folder, `martian-mono-${subset}-${weight}-normal.woff`)));
    if (!('glyphForCodePoint' in font))
      throw new Error('@fontsource/martian-mono holds a collection of faces, where one face was expected');
    return font;
  });
}

const faces = new Map<number, Font[]>();

function faceOf(weight: number): Font[] {
  const face = faces.get(weight) ?? readFace(weight);
  faces.set(weight, face);
  return face;
}

/** Name of a letter in an alphabet. */
export function keyOf({ weight, size }: Style, letter: string): string {
  return `${weight}/${size}/${letter}`;
}

/** Outline of a letter, in units of the em, upwards; of one that the face has not, the empty box that it has for those. */
function outline(weight: number, letter: string): string {
  const face = faceOf(weight);
  const point = letter.codePointAt(0) ?? 0;
  const font = face.find((one) => one.hasGlyphForCodePoint(point));
  return (font?.glyphForCodePoint(point) ?? face[0]?.getGlyph(0))?.path.toSVG() ?? '';
}

async function drawStyle(style: Style, wanted: readonly string[], alphabet: Map<string, Letter>): Promise<void> {
  const { size, weight } = style;
  // Capitals with accents reach above the em, hooks below it.
  const before = Math.ceil(size * 0.12);
  const above = Math.ceil(size * 1.1);
  const cell = Math.ceil(size * advance) + 2 * before;
  const high = above + Math.ceil(size * 0.32);
  const columns = Math.ceil(Math.sqrt(wanted.length));
  const rows = Math.ceil(wanted.length / columns);
  const scale = size / 1000;
  const paths = wanted.map((letter, index) => {
    const x = (index % columns) * cell + before;
    const y = Math.floor(index / columns) * high + above;
    return `<path transform="translate(${x} ${y}) scale(${scale} ${-scale})" d="${outline(weight, letter)}"/>`;
  });
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${columns * cell}" height="${rows * high}"><g fill="#fff">${paths.join('')}</g></svg>`;
  const { data, info } = await sharp(Buffer.from(sheet), { limitInputPixels: false })
    .extractChannel('alpha')
    .raw()
    .toBuffer({ resolveWithObject: true });
  wanted.forEach((letter, index) => {
    const left = (index % columns) * cell;
    const top = Math.floor(index / columns) * high;
    const at = (x: number, y: number) => Math.round((data[(top + y) * info.width + left + x] ?? 0) / 17);
    // Only the part of the cell that has something of the letter: laying it down takes as long as it is large.
    const box = { left: cell, right: 0, top: high, bottom: 0 };
    for (let y = 0; y < high; y += 1) {
      for (let x = 0; x < cell; x += 1) {
        if (at(x, y) === 0) continue;
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x + 1);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y + 1);
      }
    }
    const width = Math.max(0, box.right - box.left);
    const height = Math.max(0, box.bottom - box.top);
    const coverage = Uint8Array.from({ length: width * height }, (_, i) => at(box.left + (i % width), box.top + Math.floor(i / width)));
    alphabet.set(keyOf(style, letter), { width, height, before: before - box.left, above: above - box.top, coverage });
  });
}

/** Draws every letter that the lines need. */
export async function drawAlphabet(lines: readonly Line[]): Promise<Alphabet> {
  const styles = new Map<string, { style: Style; wanted: Set<string> }>();
  for (const line of lines) {
    const { weight, size, text } = line;
    const of = styles.get(`${weight}/${size}`) ?? { style: { weight, size }, wanted: new Set<string>() };
    styles.set(`${weight}/${size}`, of);
    for (const letter of letters(text)) if (letter !== ' ') of.wanted.add(letter);
  }
  const alphabet = new Map<string, Letter>();
  for (const { style, wanted } of styles.values()) if (wanted.size > 0) await drawStyle(style, [...wanted], alphabet);
  return alphabet;
}
