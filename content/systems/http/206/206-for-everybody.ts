import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
const film = 'x'.repeat(20);
await using site = await serve((request, response) => {
  // Copied from an answer about video: each request is treated as one for a range.
  const start = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const end = Math.min(start + 9, film.length - 1);
  const range = `bytes ${start}-${end}/${film.length}`;
  response.writeHead(206, { 'Content-Range': range }); // mark
  response.end(film.slice(start, end + 1));
});

console.log(linesOf(await send(site.port, { request: 'GET /film.mp4' })).join('\n'));
const response = await fetch(`${site.url}/film.mp4`);
const { length } = await response.text();
console.log(`ok ${response.ok}, saved ${length} of ${film.length} bytes`);
// endregion: show
