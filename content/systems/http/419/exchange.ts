import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'POST /orders',
  fields: {
    Accept: 'application/problem+json',
    'Content-Type': 'application/x-www-form-urlencoded',
    Cookie: 'shop_session=session-of-today', // mark
  },
  body: '_token=token-of-yesterday&quantity=2',
  answer(request, response) {
    response.writeHead(419, 'unknown status', {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-cache, private',
    });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/csrf-token',
        title: 'The form is too old to be sent',
        status: 419,
      }),
    );
  },
});
// endregion: show
