import { exchange } from '../_harness/exchange.ts';

// region: show
const photo = Buffer.alloc(540);
await exchange({
  request: 'GET /photos/7',
  fields: { Range: 'bytes=540-' },
  answer(request, response) {
    const start = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
    if (start < photo.length) return response.writeHead(206).end(photo.subarray(start));
    response.writeHead(416, { 'Content-Range': `bytes */${photo.length}` });
    return response.end('The photo has 540 bytes.\n');
  },
});
// endregion: show
