import { exchange } from '../_harness/exchange.ts';

// region: show
// What Cloudflare answers for a tunnel that is not connected, to a client that asks for JSON.
await exchange({
  request: 'GET /orders/7',
  fields: { Accept: 'application/problem+json' },
  answer(request, response) {
    response.writeHead(530, '', {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Retry-After': '120',
      'CF-RAY': 'a1f8efd02957a153-AMS',
      Server: 'cloudflare',
    });
    response.end(
      JSON.stringify({
        title: 'Error 1033: Cloudflare Tunnel error',
        status: 530,
        error_code: 1033,
        error_name: 'tunnel_error',
        retryable: true,
        retry_after: 120,
        owner_action_required: true,
      }),
    );
  },
});
// endregion: show
