import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'PUT /orders/7/address',
  fields: { 'Content-Type': 'application/json', 'If-Match': '"v3"' },
  body: '{"city":"Oslo"}',
  answer(request, response) {
    response.writeHead(204, { ETag: '"v4"' });
    response.end();
  },
});
// endregion: show
