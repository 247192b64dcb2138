import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /orders/7',
  fields: { Accept: 'application/xml' },
  answer(request, response) {
    response.writeHead(406, {
      Vary: 'Accept',
      'Content-Type': 'application/problem+json',
    });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/not-acceptable',
        title: 'An order is available as application/json and text/csv',
        status: 406,
        available: ['application/json', 'text/csv'],
      }),
    );
  },
});
// endregion: show
