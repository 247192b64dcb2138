import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'POST /orders',
  fields: { 'Content-Type': 'application/json', 'Early-Data': '1' },
  body: '{"quantity":2}',
  answer(request, response) {
    response.writeHead(425, {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
    });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/early-data',
        title: 'Send this again after the TLS handshake',
        status: 425,
      }),
    );
  },
});
// endregion: show
