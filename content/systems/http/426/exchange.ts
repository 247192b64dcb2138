import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /events',
  fields: { Accept: '*/*' },
  answer(request, response) {
    response.writeHead(426, {
      Upgrade: 'websocket',
      Connection: 'Upgrade',
      'Content-Type': 'text/plain',
    });
    response.end('This address speaks WebSocket only.');
  },
});
// endregion: show
