import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /orders/7',
  answer(request, response) {
    if (request.url !== '/orders/7') return response.end('through the proxy');
    return response.writeHead(305, { Location: '/proxy' }).end(); // mark
  },
});
// endregion: show
