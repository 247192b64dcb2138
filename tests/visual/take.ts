/**
 * `npm run pictures`: photographs the style page of the built site anew, and makes the files small. Look at what
 * changed (`git diff --stat tests/visual`) before you commit it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { dist, root } from '../support/site.ts';

const folder = join(import.meta.dirname, 'pictures');
/** Beyond this, pictures weigh on everybody who clones the project. */
const mostBytes = 1_500_000;

if (!existsSync(join(dist, 'style', 'index.html'))) {
  console.error('there is no style page in dist/; run `npm run build` first');
  process.exit(1);
}
rmSync(folder, { recursive: true, force: true });
const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
const args = [playwright, 'test', '--config', 'playwright.visual.config.ts', '--update-snapshots=all', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

/** How different two colours look, as Playwright measures it (pixelmatch, YIQ): 0 to 1. */
function difference(a: Uint8Array, b: Uint8Array, at: number): number {
  const [r = 0, g = 0, bl = 0] = [0, 1, 2].map((part) => (a[at + part] ?? 0) - (b[at + part] ?? 0));
  const y = r * 0.29889531 + g * 0.58662247 + bl * 0.11448223;
  const i = r * 0.59597799 - g * 0.2741761 - bl * 0.32180189;
  const q = r * 0.21147017 - g * 0.52261711 + bl * 0.31114694;
  return Math.sqrt((0.5053 * y * y + 0.299 * i * i + 0.1957 * q * q) / 35_215);
}

const pixels = (image: Uint8Array) => sharp(image).removeAlpha().toColourspace('srgb').raw().toBuffer();

/** What a palette may lose: less than the test overlooks (`threshold` in the configuration), in every pixel. */
const mostLost = 0.125;

/** The picture with the fewest colours that look alike to the test. */
async function shrink(taken: Buffer): Promise<Buffer> {
  const before = await pixels(taken);
  for (const colours of [16, 256]) {
    const small = await sharp(taken).png({ palette: true, colours, effort: 10, compressionLevel: 9, dither: 0 }).toBuffer();
    const after = await pixels(small);
    let lost = 0;
    for (let at = 0; at < before.length; at += 3) lost = Math.max(lost, difference(before, after, at));
    if (lost < mostLost) return small;
  }
  return taken;
}

let bytes = 0;
for (const name of readdirSync(folder)) {
  const file = join(folder, name);
  const taken = readFileSync(file);
  const small = await shrink(taken);
  if (small.length < taken.length) writeFileSync(file, small);
  bytes += Math.min(small.length, taken.length);
}
console.log(`${readdirSync(folder).length} pictures, ${Math.round(bytes / 1000)} kB`);
if (bytes > mostBytes) {
  console.error(`more than ${mostBytes / 1000} kB; photograph less of it`);
  process.exitCode = 1;
}
