import { createHash } from 'node:crypto';
import { serve } from '../_harness/serve.ts';

// region: show
await using chat = await serve(() => undefined);
chat.server.on('upgrade', (request, socket) => {
  socket.on('data', () => socket.end()); // the close frame of the client
  const key = request.headers['sec-websocket-key'] ?? '';
  const accept = createHash('sha1')
    .update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`) // mark
    .digest('base64');
  socket.write(
    'HTTP/1.1 101 Switching Protocols\r\n' +
      'Upgrade: websocket\r\nConnection: Upgrade\r\n' +
      `Sec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  socket.write(Buffer.from([0x81, 2, 0x68, 0x69])); // a text frame: hi
});

const socket = new WebSocket(chat.url.replace('http', 'ws'));
socket.addEventListener('open', () => console.log('open'));
await new Promise<void>((resolve) => {
  socket.addEventListener('message', ({ data }) => {
    console.log(`received: ${String(data)}`);
    resolve();
  });
});
// endregion: show
socket.close();
