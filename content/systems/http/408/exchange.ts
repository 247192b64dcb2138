import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /orders/7',
  answer(request, response) {
    response.writeHead(408, { 'Content-Type': 'text/plain', Connection: 'close' });
    response.end('The request did not arrive within 10 s.\n');
  },
});
// endregion: show
