import { openAsBlob, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentOf, serve } from '../_harness/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'photo-'));
writeFileSync(join(folder, 'photo.jpg'), 'half of the photo, the other half');
// region: show
await using shop = await serve(async (request, response) => {
  const { length } = await contentOf(request);
  console.log(`${request.method} ${request.url}, ${length} bytes`);
  if (request.url === '/photos') response.writeHead(307, { Location: '/photos/' }).end();
  else response.end('stored');
});

const body = await openAsBlob(join(folder, 'photo.jpg')); // mark
const response = await fetch(`${shop.url}/photos`, { method: 'POST', body });
console.log(await response.text());
// endregion: show
rmSync(folder, { recursive: true });
