import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /orders/7',
  fields: { Accept: 'application/json' },
  answer(request, response) {
    response.writeHead(421, { 'Content-Type': 'application/problem+json' });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/wrong-connection',
        title: 'This connection does not serve the host that was asked for',
        status: 421,
      }),
    );
  },
});
// endregion: show
