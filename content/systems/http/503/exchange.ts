import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'POST /orders',
  fields: { 'Content-Type': 'application/json' },
  body: '{"article":"tea","quantity":2}',
  answer(request, response) {
    response.writeHead(503, {
      'Content-Type': 'application/problem+json',
      'Retry-After': '30',
      'Cache-Control': 'no-store',
    });
    response.end(
      JSON.stringify({
        title: 'The shop takes no orders at the moment',
        detail: 'Nothing was stored. Send the order again after 30 seconds.',
        status: 503,
      }),
    );
  },
});
// endregion: show
