import { exchange } from '../_harness/exchange.ts';

// region: show
// What Cloudflare answered until January 2024 when the Railgun listener had no answer of the origin.
await exchange({
  request: 'GET /orders/7',
  answer(request, response) {
    response.writeHead(527, '', {
      'Content-Type': 'text/html; charset=UTF-8',
      'CF-RAY': '7e1c0a4b9d3f1c2e-AMS',
      Server: 'cloudflare',
    });
    response.end('<title>527: Railgun Listener to origin error</title>');
  },
});
// endregion: show
