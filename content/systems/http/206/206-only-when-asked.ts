import { serve } from '../_harness/serve.ts';

// region: show
const film = 'x'.repeat(20);
await using site = await serve((request, response) => {
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const start = Number(range?.[1]);
  const asked = range?.[2] ? Number(range[2]) : Infinity;
  response.setHeader('Accept-Ranges', 'bytes');
  if (range === null || asked < start) {
    response.end(film); // no Range, or one that we don't know: the whole, 200 // mark
  } else if (start >= film.length) {
    response.writeHead(416, { 'Content-Range': `bytes */${film.length}` }).end();
  } else {
    const end = Math.min(asked, film.length - 1);
    response.writeHead(206, { 'Content-Range': `bytes ${start}-${end}/${film.length}` });
    response.end(film.slice(start, end + 1));
  }
});

for (const headers of [{}, { Range: 'bytes=10-' }, { Range: 'pages=2' }]) {
  const response = await fetch(`${site.url}/film.mp4`, { headers });
  console.log(response.status, (await response.text()).length, 'bytes');
}
// endregion: show
