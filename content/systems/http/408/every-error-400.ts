import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => response.end(), {
  headersTimeout: 300,
  connectionsCheckingInterval: 100,
});
shop.server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
  console.log(`the server knows: ${error.code}`);
  socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'); // mark
});

const socket = connect(shop.port, '127.0.0.1');
socket.write('GET /orders/7 HTTP/1.1\r\n');
const answer = await text(socket);
console.log(`the client reads: ${answer.split('\r\n')[0]}`);
// endregion: show
