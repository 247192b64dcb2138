import { exchange } from '../_harness/exchange.ts';

// region: show
// A gateway that passes on what its client library has invented.
await exchange({
  request: 'GET /orders/7',
  answer(request, response) {
    response.writeHead(599, 'Timeout while connecting').end();
  },
});
// endregion: show
