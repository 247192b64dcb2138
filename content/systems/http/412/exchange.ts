import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'PUT /orders/7',
  fields: { 'Content-Type': 'application/json', 'If-Match': '"v3"' },
  body: '{"quantity":2}',
  answer(request, response) {
    response.writeHead(412, {
      'Content-Type': 'application/problem+json',
      ETag: '"v4"',
    });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/modified-meanwhile',
        title: 'The order has been modified since you read it',
        status: 412,
      }),
    );
  },
});
// endregion: show
