import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /orders?limit=ten',
  fields: { Accept: 'application/json' },
  answer(request, response) {
    response.writeHead(400, { 'Content-Type': 'application/problem+json' });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/bad-parameter',
        title: 'A parameter is not of the expected form',
        status: 400,
        errors: [{ parameter: 'limit', detail: 'must be an integer from 1 to 100' }],
      }),
    );
  },
});
// endregion: show
