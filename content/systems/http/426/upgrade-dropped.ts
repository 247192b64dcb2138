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

await using proxy = await serve((request, response) => response.writeHead(404).end());
proxy.server.on('upgrade', async (request, socket) => {
  const answer = await fetch(`${events.url}${request.url}`); // mark
  console.error(`the origin says HTTP ${answer.status} ${answer.statusText}`);
  const { status, statusText } = answer;
  socket.end(`HTTP/1.1 ${status} ${statusText}\r\nConnection: close\r\n\r\n`);
});

const socket = new WebSocket(`${proxy.url.replace('http', 'ws')}/events`);
await once(socket, 'error');
console.log(`the client's readyState is ${socket.readyState}: closed`);
process.exitCode = 1;
// endregion: show
