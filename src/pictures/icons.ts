/** The site's icon in the forms that systems ask for, all from `public/favicon.svg`. */
import sharp from 'sharp';

const shapes = /<path\b[^>]*\/>/g;
const ground = /<rect\b[^>]*fill="(#[0-9a-f]{6})"/;

/**
 * The icon without its round corners, and its shapes small enough for the circle that a launcher cuts out: its radius
 * is two fifths of the width (https://www.w3.org/TR/appmanifest/#icon-masks).
 */
export function maskable(svg: string): string {
  const colour = ground.exec(svg)?.[1];
  if (colour === undefined) throw new Error('the icon has no <rect> with a colour as six digits, which would be the ground of the others');
  const inner = (svg.match(shapes) ?? []).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${colour}"/><g transform="translate(4 4) scale(.75)">${inner}</g></svg>`;
}

const png = (svg: string, size: number): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ palette: true, colours: 64, compressionLevel: 9 })
    .toBuffer();

/** An ICO file that holds one PNG: a directory of one entry before it. */
function ico(image: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(image.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, image]);
}

/**
 * @param svg The icon.
 * @returns Files by name. Browsers ask for `favicon.ico`, and phones for `apple-touch-icon.png`, without being told.
 */
export async function drawIcons(svg: string): Promise<Map<string, Buffer>> {
  const full = maskable(svg);
  return new Map([
    ['favicon.ico', ico(await png(svg, 32), 32)],
    ['apple-touch-icon.png', await png(full, 180)],
    ['icon-192.png', await png(svg, 192)],
    ['icon-512.png', await png(svg, 512)],
    ['icon-maskable-192.png', await png(full, 192)],
    ['icon-maskable-512.png', await png(full, 512)],
  ]);
}
