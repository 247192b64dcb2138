import { exchange } from '../_harness/exchange.ts';

// region: show
// The form of Cloudflare's answer to a client that asks for JSON; the wait is an example.
await exchange({
  request: 'GET /orders/7',
  fields: { Accept: 'application/json' },
  answer(request, response) {
    response.writeHead(521, 'Origin Down', {
      'Content-Type': 'application/json; charset=utf-8',
      'Retry-After': '60',
      'CF-RAY': 'a1f8efd02954a153-AMS',
      Server: 'cloudflare',
    });
    response.end(
      JSON.stringify({
        title: 'Error 521: Web server is down',
        status: 521,
        error_category: 'origin',
        retryable: true,
      }),
    );
  },
});
// endregion: show
