import { type Handler, serve } from '../_harness/serve.ts';

// region: show
// A photo that can be had in part.
function answer(photo: Buffer, etag: string) {
  const server: Handler = (request, response) => {
    const { range, 'if-range': condition } = request.headers;
    const start = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1]);
    response.setHeader('ETag', etag);
    if (Number.isNaN(start) || (condition !== undefined && condition !== etag)) {
      return response.end(photo);
    }
    if (start >= photo.length) {
      return response
        .writeHead(416, { 'Content-Range': `bytes */${photo.length}` })
        .end();
    }
    const where = `bytes ${start}-${photo.length - 1}/${photo.length}`;
    return response.writeHead(206, { 'Content-Range': where }).end(photo.subarray(start));
  };
  return server;
}

await using shop = await serve(answer(Buffer.alloc(540), '"v1"'));
const have = 540; // bytes in the file on disk: all of them
const response = await fetch(`${shop.url}/photos/7`, {
  headers: { Range: `bytes=${have}-` }, // mark
});
console.error(`HTTP ${response.status} ${response.statusText}`);
console.error(`Content-Range: ${response.headers.get('content-range')}`);
process.exitCode = 1;
// endregion: show
