import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
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
let response = await send('br', brotliCompressSync('orders 7'));
const codings = response.headers.get('accept-encoding');
if (response.status === 415 && codings?.includes('gzip')) {
  console.log(`415, Accept-Encoding: ${codings}; once more with gzip`);
  response = await send('gzip', gzipSync('orders 7')); // mark
}
if (response.ok) {
  console.log(response.status, await response.text());
} else {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  console.error(`Accept-Encoding: ${response.headers.get('accept-encoding')}`);
  process.exitCode = 1;
}
// endregion: show
