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

await using shop = await serve(answer(Buffer.alloc(300), '"v2"'));
const have = { bytes: 400, etag: '"v1"' };
const response = await fetch(`${shop.url}/photos/7`, {
  headers: { Range: `bytes=${have.bytes}-`, 'If-Range': have.etag }, // mark
});
const content = await response.arrayBuffer();
const how = response.status === 206 ? 'append' : 'start anew';
console.log(`HTTP ${response.status}, ${how} with ${content.byteLength} bytes`);
// endregion: show
