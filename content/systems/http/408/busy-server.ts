import { connect } from 'node:net';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => response.end('order 7\n'), {
  headersTimeout: 500,
  connectionsCheckingInterval: 100,
});

shop.server.on('clientError', (error, socket) =>
  socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n'),
);

const socket = connect(shop.port, '127.0.0.1');
await once(shop.server, 'connection');
socket.write('GET /orders/7 HTTP/1.1\r\nHost: shop.test\r\n\r\n'); // complete, in time
const answer = text(socket);
const until = Date.now() + 1000;
while (Date.now() < until); // a report is calculated // mark
console.error((await answer).split('\r\n')[0]);
process.exitCode = 1;
// endregion: show
