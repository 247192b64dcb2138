import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'POST /orders/import',
  fields: { 'Content-Type': 'application/json' },
  body: JSON.stringify([{ sku: 'lamp-7', quantity: 2 }]),
  answer(request, response) {
    response.writeHead(413, {
      'Content-Type': 'application/problem+json',
      Connection: 'close',
    });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/too-large',
        title: 'The import is too large',
        status: 413,
        limitInBytes: 16,
      }),
    );
  },
});
// endregion: show
