import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /orders/7',
  answer(request, response) {
    if (request.url !== '/orders/7') return response.end('somewhere else');
    return response.writeHead(306, { Location: '/elsewhere' }).end(); // mark
  },
});
// endregion: show
