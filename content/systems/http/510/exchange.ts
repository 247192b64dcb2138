import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /document',
  answer(request, response) {
    // All that the client needs to send an extended request.
    response.writeHead(510, { 'Content-Type': 'application/problem+json' });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/extension-required',
        title: 'This resource needs the extension https://example.com/ext/signed',
        status: 510,
      }),
    );
  },
});
// endregion: show
