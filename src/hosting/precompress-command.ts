/** `npm run precompress`: compresses the files of the last build, or of the folder that is named. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { precompress } from './precompress.ts';

const folder = process.argv[2] ?? join(import.meta.dirname, '..', '..', 'dist');
if (existsSync(join(folder, 'index.html'))) {
  const { files, before, after } = await precompress(folder);
  console.log(`${files} files, ${before} bytes, with brotli ${after}`);
} else {
  console.error(`there is no built site in ${folder}; run \`npm run build\` first, or name its folder`);
  process.exitCode = 1;
}
