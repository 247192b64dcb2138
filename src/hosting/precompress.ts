/** Compresses the files of a built site once, as well as can be, for servers that send such files as they are. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What compresses well. Fonts and pictures are compressed already. */
const texts = new Set(['.html', '.css', '.js', '.mjs', '.json', '.md', '.txt', '.ts', '.xml', '.svg', '.webmanifest']);

/** Bytes below which a compressed file saves no packet. */
const least = 256;

export interface Compressed {
  /** How many files have a compressed one beside them now. */
  files: number;
  /** Bytes of those files, as they are, and with brotli. */
  before: number;
  after: number;
}

/**
 * Writes `<name>.br` and `<name>.gz` beside the files of a folder. Those that are there are written anew; a build
 * leaves none behind, because it makes its folder anew.
 *
 * @param quality Of brotli, 0 to 11. By default 11, which is slow and smallest.
 */
export async function precompress(folder: string, quality: number = constants.BROTLI_MAX_QUALITY): Promise<Compressed> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => texts.has(extname(name)));
  const total: Compressed = { files: 0, before: 0, after: 0 };
  const left = names[Symbol.iterator]();
  const worker = async () => {
    for (const name of left) {
      const file = join(folder, name);
      const bytes = await readFile(file);
      if (bytes.length < least) continue;
      const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes, { params }), promisify(gzip)(bytes, { level: 9 })]);
      await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
      total.files += 1;
      total.before += bytes.length;
      total.after += br.length;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return total;
}
