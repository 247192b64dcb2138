import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /orders/7',
  fields: { Accept: 'application/json' },
  answer(request, response) {
    response.writeHead(500, {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
    });
    response.end(
      JSON.stringify({
        type: 'https://shop.example/problems/internal-error',
        title: 'Something went wrong on our side',
        status: 500,
        instance: '/requests/01J9ZC',
      }),
    );
  },
});
// endregion: show
