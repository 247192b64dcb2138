import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { serve } from '../_harness/serve.ts';

// region: show
await using events = await serve((request, response) => {
  console.log(`the origin has got Upgrade: ${request.headers.upgrade}`);
  response.writeHead(426, { Upgrade: 'websocket', Connection: 'Upgrade' }).end();
});
events.server.on('upgrade', (request, socket) => {
  const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  const accept = createHash('sha1').update(key).digest('base64');
  const head =
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade';
  socket.write(`${head}\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
  socket.on('data', () => socket.end());
});

const socket = new WebSocket(`${events.url.replace('http', 'ws')}/events`); // mark
await once(socket, 'open');
console.log('the connection speaks WebSocket');
// endregion: show
socket.close();
