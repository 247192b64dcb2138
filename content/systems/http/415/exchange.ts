import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'POST /orders',
  fields: { 'Content-Type': 'application/xml', Accept: 'application/json' },
  body: '<order sku="A1"/>',
  answer(request, response) {
    response.writeHead(415, {
      Accept: 'application/json',
      'Content-Type': 'application/problem+json',
    });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/unsupported-media-type',
        title: 'Orders are taken as application/json',
        status: 415,
      }),
    );
  },
});
// endregion: show
