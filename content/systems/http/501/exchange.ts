import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'PROPFIND /orders/7',
  fields: { Depth: '0' },
  answer(request, response) {
    response.writeHead(501, {
      'Cache-Control': 'no-store',
      'Content-Type': 'application/problem+json',
    });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/method-not-implemented',
        title: 'This server has no WebDAV methods',
        status: 501,
      }),
    );
  },
});
// endregion: show
