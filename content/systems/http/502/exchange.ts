import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /orders/7',
  fields: { Accept: 'application/json' },
  answer(request, response) {
    response.writeHead(502, {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'Proxy-Status': 'gateway.shop.example; error=connection_terminated',
    });
    response.end(
      JSON.stringify({
        title: 'The order service gave no usable answer',
        status: 502,
        instance: '/requests/01J9Z8',
      }),
    );
  },
});
// endregion: show
