import { caches, fetch } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
await using site = await serve((request, response) => {
  if (request.headers.range === undefined) response.end('film+tail');
  else response.writeHead(206, { 'Content-Range': 'bytes 0-3/9' }).end('film');
});

const url = `${site.url}/film.mp4`;
const cache = await caches.open('pages');
for (const headers of [{ Range: 'bytes=0-3' }, {}]) {
  const response = await fetch(url, { headers });
  if (response.status === 200) await cache.put(url, response); // mark
  const stored = await cache.match(url);
  console.log(`${response.status}: stored ${stored ? await stored.text() : 'nothing'}`);
}
// endregion: show
