import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'DELETE /orders/7',
  fields: { Authorization: 'Bearer demo-token-1' },
  answer(request, response) {
    response.writeHead(403, {
      'WWW-Authenticate':
        'Bearer realm="shop", error="insufficient_scope", scope="orders:write"', // mark
      'Content-Type': 'application/problem+json',
    });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/missing-scope',
        title: 'The token may read orders and not change them',
        status: 403,
      }),
    );
  },
});
// endregion: show
