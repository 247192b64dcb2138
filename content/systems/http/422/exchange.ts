import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'POST /orders',
  fields: { 'Content-Type': 'application/json', Accept: 'application/json' },
  body: JSON.stringify({ sku: 'A1', quantity: 0 }),
  answer(request, response) {
    response.writeHead(422, { 'Content-Type': 'application/problem+json' });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/invalid-order',
        title: 'The order breaks a rule',
        status: 422,
        errors: [{ pointer: '#/quantity', detail: 'must be at least 1' }],
      }),
    );
  },
});
// endregion: show
