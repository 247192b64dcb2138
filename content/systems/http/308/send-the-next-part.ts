import { contentOf, serve } from '../_harness/serve.ts';

// region: show
const photo = '0123456789'.repeat(3);
let stored = '';
await using storage = await serve(async (request, response) => {
  stored += await contentOf(request);
  if (stored.length === photo.length) return response.writeHead(201).end();
  return response
    .writeHead(308, 'Resume Incomplete', { Range: `bytes=0-${stored.length - 1}` })
    .end();
});

let next = 0;
for (;;) {
  const body = photo.slice(next, next + 10);
  const range = `bytes ${next}-${next + body.length - 1}/${photo.length}`;
  const headers = { 'Content-Range': range };
  const response = await fetch(storage.url, { method: 'PUT', headers, body });
  if (response.status !== 308) {
    console.log(`${response.status}: ${stored.length} bytes stored`);
    break;
  }
  const last = /-(\d+)$/.exec(response.headers.get('range') ?? '')?.[1];
  next = last === undefined ? 0 : Number(last) + 1; // mark
}
// endregion: show
