import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /orders/7',
  answer(request, response) {
    response.writeHead(505, { 'Content-Type': 'text/plain', Connection: 'close' });
    response.end('This server speaks HTTP/2 (over TLS, ALPN h2) and HTTP/3.\n');
  },
});
// endregion: show
