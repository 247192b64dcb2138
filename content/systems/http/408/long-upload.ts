import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve(
  (request, response) => request.resume().on('end', () => response.end('stored\n')),
  { requestTimeout: 1000, connectionsCheckingInterval: 100 }, // 300,000 by default // mark
);

const socket = connect(shop.port, '127.0.0.1').on('error', () => {});
socket.write(
  'PUT /photos/7 HTTP/1.1\r\nHost: shop.test\r\nContent-Length: 20000\r\n\r\n',
);
const answer = text(socket);
for (let sent = 0; sent < 20_000 && socket.writable; sent += 1000) {
  socket.write('x'.repeat(1000)); // 10,000 bytes a second, without a pause
  await wait(100);
}
console.error((await answer).split('\r\n')[0]);
process.exitCode = 1;
// endregion: show
