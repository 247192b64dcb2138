import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { serve } from '../_harness/serve.ts';

// region: show
await using api = await serve(async (request, response) => {
  const content = await buffer(request);
  if (request.headers['content-encoding'] === 'gzip') {
    response.writeHead(202).end(gunzipSync(content));
  } else {
    response.writeHead(415, { 'Accept-Encoding': 'gzip' }).end();
  }
});

const send = (coding: 'br' | 'gzip', body: Buffer) =>
  fetch(`${api.url}/metrics`, {
    method: 'POST',
    headers: { 'Content-Encoding': coding },
    body: new Uint8Array(body),
  });
const response = await send('br', brotliCompressSync('orders 7')); // mark
if (response.ok) {
  console.log(response.status, await response.text());
} else {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  console.error(`Accept-Encoding: ${response.headers.get('accept-encoding')}`);
  process.exitCode = 1;
}
// endregion: show
