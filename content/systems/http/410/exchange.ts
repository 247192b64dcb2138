import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /api/v1/orders/7',
  fields: { Accept: 'application/json' },
  answer(request, response) {
    response.writeHead(410, {
      'Content-Type': 'application/problem+json',
      Link: '</api/v2/orders/7>; rel="successor-version"', // mark
      'Cache-Control': 'max-age=86400',
    });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/version-retired',
        title: 'Version 1 was switched off on 30 June 2026',
        status: 410,
      }),
    );
  },
});
// endregion: show
