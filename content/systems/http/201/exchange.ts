import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'POST /orders',
  fields: { 'Content-Type': 'application/json' },
  body: '{"sku":"TEA-1","quantity":2}',
  answer(request, response) {
    response.writeHead(201, {
      Location: '/orders/8',
      ETag: '"v1"',
      'Content-Type': 'application/json',
    });
    response.end('{"id":8,"state":"OPEN"}');
  },
});
// endregion: show
