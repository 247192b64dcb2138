import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve(
  (request, response) => {
    const stalled = () => response.writeHead(408, { Connection: 'close' }).end();
    request.setTimeout(1000, stalled); // of silence, not in all // mark
    request.resume().on('end', () => response.end('stored\n'));
  },
  { requestTimeout: 0, headersTimeout: 1000, connectionsCheckingInterval: 100 },
);

const socket = connect(shop.port, '127.0.0.1');
socket.write('PUT /photos/7 HTTP/1.1\r\nHost: shop.test\r\nConnection: close\r\n');
socket.write('Content-Length: 20000\r\n\r\n');
const answer = text(socket);
for (let sent = 0; sent < 20_000; sent += 1000) {
  socket.write('x'.repeat(1000));
  await wait(100);
}
console.log((await answer).split('\r\n')[0]);
// endregion: show
