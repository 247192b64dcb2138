import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /orders',
  fields: { Accept: 'application/json' },
  answer(request, response) {
    response.writeHead(429, {
      'Content-Type': 'application/problem+json',
      'Retry-After': '30',
      'Cache-Control': 'no-store',
    });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/rate-limited',
        title: 'Rate limit exceeded',
        status: 429,
        detail: '60 requests a minute are allowed for each API key.',
      }),
    );
  },
});
// endregion: show
