import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'POST /v1/reports:run',
  fields: { 'Content-Type': 'application/json' },
  body: '{"year":2026}',
  answer(request, response) {
    // The one case in which 499 travels: an API that turns gRPC's CANCELLED into HTTP.
    response.writeHead(499, 'Client Closed Request', {
      'Content-Type': 'application/json',
    });
    response.end(
      JSON.stringify({
        error: {
          code: 499,
          message: 'The operation was cancelled.',
          status: 'CANCELLED',
        },
      }),
    );
  },
});
// endregion: show
