import { exchange } from '../_harness/exchange.ts';

// region: show
// The form of Cloudflare's answer to a client that asks for JSON. No Retry-After.
await exchange({
  request: 'GET /orders/7',
  fields: { Accept: 'application/json' },
  answer(request, response) {
    response.writeHead(526, 'Origin SSL Certificate Error', {
      'Content-Type': 'application/json; charset=utf-8',
      'CF-RAY': 'a1f8efd02954a153-AMS',
      Server: 'cloudflare',
    });
    response.end(
      JSON.stringify({
        title: 'Error 526: Invalid SSL certificate',
        status: 526,
        error_category: 'ssl',
        retryable: false,
      }),
    );
  },
});
// endregion: show
