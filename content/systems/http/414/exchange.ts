import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: `GET /orders?note=${'x'.repeat(9000)}`,
  answer(request, response) {
    response.writeHead(414, {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
    });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/target-too-long',
        title:
          'The request target is too long; POST /orders/search takes the same filter',
        status: 414,
        limit: 8192,
      }),
    );
  },
});
// endregion: show
