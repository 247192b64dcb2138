import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /chat',
  fields: {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
  },
  answer(request, response) {
    response.writeHead(101, {
      Upgrade: 'websocket',
      Connection: 'Upgrade',
      'Sec-WebSocket-Accept': 's3pPLMBiTxaQ9kYGzzhZRbK+xOo=',
    });
    response.end();
  },
});
// endregion: show
