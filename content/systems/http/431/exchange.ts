import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /orders/7',
  fields: { Cookie: `theme=dark; viewed=${'7'.repeat(9000)}` },
  answer(request, response) {
    response.writeHead(431, {
      'Content-Type': 'application/problem+json',
      'Clear-Site-Data': '"cookies"',
      'Cache-Control': 'no-store',
    });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/fields-too-large',
        title: 'The Cookie field is too large',
        status: 431,
        field: 'Cookie',
        limit: 8192,
      }),
    );
  },
});
// endregion: show
