import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
await using chat = await serve(() => undefined);
chat.server.on('upgrade', (request, socket) => {
  socket.end(
    'HTTP/1.1 101 Switching Protocols\r\n' +
      'Upgrade: websocket\r\nConnection: Upgrade\r\n' +
      'Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n', // for another key // mark
  );
});

const key = {
  'Sec-WebSocket-Key': 'c29tZSBvdGhlciBub25jZQ==',
  'Sec-WebSocket-Version': '13',
};
const fields = { Connection: 'Upgrade', Upgrade: 'websocket', ...key };
console.log(linesOf(await send(chat.port, { request: 'GET /chat', fields })).join('\n'));

const socket = new WebSocket(chat.url.replace('http', 'ws'));
socket.addEventListener('open', () => console.log('open'));
await new Promise<void>((resolve) => {
  socket.addEventListener('close', ({ code }) => {
    console.error(`WebSocket: closed with code ${code}, never open`);
    resolve();
  });
});
// endregion: show
