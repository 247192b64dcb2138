import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'DELETE /orders/7',
  fields: { Accept: 'application/json' },
  answer(request, response) {
    response.writeHead(405, {
      Allow: 'GET, HEAD, PATCH',
      'Content-Type': 'application/problem+json',
    });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/method-not-allowed',
        title: 'An order is cancelled with PATCH, not deleted',
        status: 405,
      }),
    );
  },
});
// endregion: show
