import { connect } from 'node:net';
import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve(
  (request, response) => response.setHeader('Connection', 'close').end('order 7\n'),
  { headersTimeout: 500, connectionsCheckingInterval: 100 },
);

const socket = connect(shop.port, '127.0.0.1');
await once(shop.server, 'connection');
socket.write('GET /orders/7 HTTP/1.1\r\nHost: shop.test\r\n\r\n');
const answer = text(socket);
for (let slice = 0; slice < 50; slice += 1) {
  const until = Date.now() + 20;
  while (Date.now() < until);
  await turn(); // the request is read here // mark
}
console.log((await answer).split('\r\n')[0]);
// endregion: show
