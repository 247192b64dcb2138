import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => response.end('stored'));
shop.server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
  console.log(`the server: ${error.code}`);
  socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
});

const socket = connect(shop.port, '127.0.0.1');
socket.write(
  'PUT /photos/7 HTTP/1.1\r\nHost: shop.test\r\nTransfer-Encoding: chunked\r\n',
);
socket.write('Content-Length: 5\r\n\r\n5\r\nhello\r\n0\r\n\r\n'); // mark
const [status] = (await text(socket)).split('\r\n');
console.log(`the client: ${status}`);
// endregion: show
