import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /orders/7',
  fields: { 'If-None-Match': 'W/"v3"' },
  answer(_, response) {
    response.writeHead(304, {
      ETag: 'W/"v3"', // mark
      'Cache-Control': 'private, no-cache',
      Vary: 'Accept-Encoding',
    });
    response.end();
  },
});
// endregion: show
