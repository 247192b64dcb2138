import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /reports/2026',
  fields: { Accept: 'application/json' },
  answer(request, response) {
    response.writeHead(504, {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'Proxy-Status': 'gateway.shop.example; error=http_response_timeout',
    });
    response.end(
      JSON.stringify({
        title: 'The report service did not answer within 60 seconds',
        status: 504,
        instance: '/requests/01J9ZB',
      }),
    );
  },
});
// endregion: show
