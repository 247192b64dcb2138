import { exchange } from '../_harness/exchange.ts';

// region: show
// What a forward proxy answers to a request that it should pass on.
await exchange({
  request: 'GET /orders/7',
  fields: { Accept: 'application/json' },
  answer(request, response) {
    response.writeHead(407, {
      'Proxy-Authenticate': 'Basic realm="office", charset="UTF-8"', // mark
      'Content-Type': 'application/problem+json',
    });
    response.end(
      JSON.stringify({
        type: 'https://proxy.example.com/problems/login',
        title: 'The proxy needs a login',
        status: 407,
      }),
    );
  },
});
// endregion: show
