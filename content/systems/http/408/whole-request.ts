import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => response.end('order 7\n'), {
  headersTimeout: 500,
  connectionsCheckingInterval: 100,
});

const socket = connect(shop.port, '127.0.0.1');
const fields = ['Host: shop.test', 'Cookie: session=demo', 'Connection: close'];
socket.write(`GET /orders/7 HTTP/1.1\r\n${fields.join('\r\n')}\r\n\r\n`); // mark
const answer = await text(socket);
console.log(answer.split('\r\n')[0]);
// endregion: show
