import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => response.end('order 7\n'), {
  headersTimeout: 500, // 60,000 by default
  connectionsCheckingInterval: 100, // 30,000 by default
});

const socket = connect(shop.port, '127.0.0.1');
socket.write('GET /orders/7 HTTP/1.1\r\nHost: shop.test\r\nCookie: session='); // mark
const answer = await text(socket);
console.error(answer.split('\r\n')[0]);
process.exitCode = 1;
// endregion: show
