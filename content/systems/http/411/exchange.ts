import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'POST /orders/7/ship',
  answer(request, response) {
    if (request.headers['content-length'] !== undefined) return response.end('shipped');
    response.writeHead(411, { 'Content-Type': 'text/plain' });
    return response.end('Send Content-Length, also when it is 0.\n');
  },
});
// endregion: show
