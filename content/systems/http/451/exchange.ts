import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /books/7',
  fields: { Accept: 'application/json' },
  answer(request, response) {
    response.writeHead(451, {
      Link: '<https://shop.example.com>; rel="blocked-by"', // who blocks, not who ordered it // mark
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'private, no-store',
    });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/court-order',
        title: 'This book may not be sold in your country',
        status: 451,
        authority: 'Regional Court of Examplestadt, order of 3 March 2026',
        scope: 'readers in Exampleland',
      }),
    );
  },
});
// endregion: show
