import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'PUT /orders/7',
  fields: { 'Content-Type': 'application/json' },
  body: '{"quantity":2}',
  answer(request, response) {
    response.writeHead(428, {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
    });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/if-match-required',
        title: 'Changes need the entity tag of the version that you read',
        status: 428,
        detail: 'GET /orders/7, and send its ETag in If-Match.',
      }),
    );
  },
});
// endregion: show
