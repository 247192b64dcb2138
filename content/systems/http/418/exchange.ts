import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /api/v3/depth?symbol=BTCUSDT',
  answer(request, response) {
    response.writeHead(418, {
      'Content-Type': 'application/json',
      'Retry-After': '120', // mark
    });
    response.end(
      JSON.stringify({
        code: -1003,
        msg: 'Way too much request weight used; IP banned until 1635504416554.',
      }),
    );
  },
});
// endregion: show
