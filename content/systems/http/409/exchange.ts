import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'POST /orders/7/cancel',
  fields: { Accept: 'application/json' },
  answer(request, response) {
    response.writeHead(409, { 'Content-Type': 'application/problem+json' });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/order-already-shipped',
        title: 'The order has been shipped',
        status: 409,
        state: 'SHIPPED',
        allowed: ['return'],
      }),
    );
  },
});
// endregion: show
