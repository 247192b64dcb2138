import { caches, fetch } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
await using site = await serve((request, response) => {
  response.writeHead(206, { 'Content-Range': 'bytes 0-3/9' }).end('film');
});

// As a service worker does that stores whatever the page asks for.
const response = await fetch(`${site.url}/film.mp4`, { headers: { Range: 'bytes=0-3' } });
console.log(`HTTP/1.1 ${response.status} ${response.statusText}`);
const cache = await caches.open('pages');
if (response.ok) {
  await cache
    .put(`${site.url}/film.mp4`, response) // mark
    .catch((error: unknown) => console.error(String(error)));
}
// endregion: show
