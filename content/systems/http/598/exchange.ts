import { exchange } from '../_harness/exchange.ts';

// region: show
// A proxy that answers with the number for "no answer from behind in time".
await exchange({
  request: 'GET /reports/2026',
  answer(request, response) {
    response.writeHead(598, 'Network read timeout error').end();
  },
});
// endregion: show
