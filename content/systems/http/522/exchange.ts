import { exchange } from '../_harness/exchange.ts';

// region: show
// The form of Cloudflare's answer, shortened, to a client that asks for JSON.
await exchange({
  request: 'GET /orders/7',
  fields: { Accept: 'application/json' },
  answer(request, response) {
    response.writeHead(522, 'Origin Connection Time-out', {
      'Content-Type': 'application/json; charset=utf-8',
      'Retry-After': '120',
      'CF-RAY': 'a1f8efd02954a153-AMS',
      Server: 'cloudflare',
    });
    response.end(
      JSON.stringify({
        title: 'Error 522: Connection timed out',
        status: 522,
        error_category: 'origin',
        retryable: true,
      }),
    );
  },
});
// endregion: show
