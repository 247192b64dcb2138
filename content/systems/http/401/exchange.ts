import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /orders/7',
  fields: { Accept: 'application/json', Authorization: 'Bearer demo-token-1' },
  answer(request, response) {
    response.writeHead(401, {
      'WWW-Authenticate': 'Bearer realm="shop", error="invalid_token"', // mark
      'Content-Type': 'application/problem+json',
    });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/invalid-token',
        title: 'The access token is not accepted',
        status: 401,
      }),
    );
  },
});
// endregion: show
