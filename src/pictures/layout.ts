/** Where the lines of a social picture stand. Pure: a face of one width makes it plain arithmetic. */
import type { Line, PictureFacts } from './types.ts';

/** Pixels; what Open Graph's readers show without cutting it. */
export const width = 1200;
export const height = 630;
/** Height of the band at the bottom, with the site's name. */
export const band = 92;

const left = 64;
const right = 64;
const room = width - left - right;
/** Every letter of Martian Mono is this wide, in ems. */
export const advance = 0.7;

const fits = (size: number) => Math.floor(room / (size * advance));

/** Signs that have no width or turn the direction of others; they would be boxes, or change what a reader sees. */
const unseen = /[\p{M}\p{Cf}\p{Cc}\p{Cs}]/gu;

/** Text as letters, one an advance: what has no width is left out, blanks are single. */
export function letters(text: string): string[] {
  return [...text.normalize('NFC').replace(/\s+/g, ' ').replace(unseen, '').trim()];
}

function shorten(text: string, most: number): string {
  const all = letters(text);
  if (all.length <= most) return all.join('');
  return `${all
    .slice(0, most - 1)
    .join('')
    .replace(/[\s,;:._]+$/, '')}…`;
}

/**
 * Text in lines of at most `most` letters, broken at blanks, behind underscores and before capitals within a word, and
 * anywhere in what is longer than a line. What `rows` lines don't hold ends in an ellipsis.
 */
export function wrap(text: string, most: number, rows: number): string[] {
  const parts = letters(text)
    .join('')
    .split(/(?<=[\s_])|(?<=\p{Ll})(?=\p{Lu})/u)
    .flatMap((part) => part.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? []);
  const lines: string[] = [''];
  for (const part of parts) {
    const line = (lines.at(-1) ?? '') + part;
    if ([...line.trimEnd()].length <= most) lines[lines.length - 1] = line;
    else lines.push(part);
  }
  const trimmed = lines.map((line) => line.trim());
  if (trimmed.length <= rows) return trimmed;
  return [...trimmed.slice(0, rows - 1), shorten(`${trimmed[rows - 1] ?? ''} ${trimmed.slice(rows).join(' ')}`, most)];
}

/** Whether a text takes so many lines of a size at most, without a word being broken. */
function goesInto(text: string, size: number, rows: number): boolean {
  const words = letters(text).join('').split(' ');
  return words.every((word) => [...word].length <= fits(size)) && wrap(text, fits(size), rows + 1).length <= rows;
}

/**
 * The largest of the sizes at which the text goes into the lines that are `wanted`; of the last one, as many as `rows`
 * allow.
 */
function fitted(text: string, sizes: readonly number[], rows: number, wanted = 1): { size: number; lines: string[] } {
  const size = sizes.find((one) => goesInto(text, one, wanted)) ?? sizes.at(-1) ?? 16;
  return { size, lines: wrap(text, fits(size), rows) };
}

/** @returns The lines of a picture, from top to bottom, all within it. */
export function layout({ over, code, name, meaning, path }: PictureFacts): Line[] {
  const lines: Line[] = [{ text: shorten(over, fits(27)), x: left, y: 76, size: 27, weight: 400 }];
  let y = 76;
  if (code !== undefined) {
    const { size, lines: codes } = fitted(code, [200, 150, 110, 72], 1);
    // Half of its height above the base line is air that capitals don't use.
    y += 36 + Math.round(size * 0.8);
    lines.push({ text: codes[0] ?? '', x: left - Math.round(size * 0.04), y, size, weight: 700 });
  }
  // A title of words is set in two lines, if it is the larger for it; a name reads best in one.
  const named = code === undefined ? fitted(name, [104, 88, 72, 56, 46], 2, 2) : fitted(name, [56, 46, 38, 32], 2);
  y += code === undefined ? 24 : 0;
  for (const text of named.lines) {
    y += Math.round(named.size * (code === undefined ? 1.2 : 1.5));
    lines.push({ text, x: left, y, size: named.size, weight: 700 });
  }
  const size = 25;
  const step = Math.round(size * 1.56);
  const last = height - band - 20;
  y += code === undefined ? 32 : 16;
  for (const text of wrap(meaning.replaceAll('`', ''), fits(size), Math.max(1, Math.floor((last - y) / step)))) {
    y += step;
    lines.push({ text, x: left, y, size, weight: 400 });
  }
  const base = height - Math.round(band / 2) + 11;
  const brand = 'errdex';
  lines.push({ text: brand, x: left + 46, y: base, size: 32, weight: 700, onBand: true });
  const beside = Math.floor((room - 46 - brand.length * 32 * advance - 40) / (22 * advance));
  const address = path === '/' ? '' : shorten(path, beside);
  lines.push({
    text: address,
    x: Math.round(width - right - letters(address).length * 22 * advance),
    y: base - 2,
    size: 22,
    weight: 400,
    onBand: true,
  });
  return lines;
}
