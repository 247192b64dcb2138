import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /orders/7',
  fields: { Accept: 'application/json' },
  answer(request, response) {
    response.writeHead(200, {
      'Content-Type': 'application/json',
      ETag: '"v3"',
      'Cache-Control': 'private, no-cache',
    });
    response.end(JSON.stringify({ id: 7, state: 'PAID' }));
  },
});
// endregion: show
