import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /orders/7',
  fields: { Accept: 'application/json' },
  answer(request, response) {
    response.writeHead(404, {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store', // otherwise a cache may keep it // mark
    });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/no-such-order',
        title: 'There is no order with this number',
        status: 404,
      }),
    );
  },
});
// endregion: show
