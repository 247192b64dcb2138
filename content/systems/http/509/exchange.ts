import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /downloads/catalogue.pdf',
  answer(request, response) {
    response.writeHead(509, { 'Content-Type': 'text/html', 'Retry-After': '259200' });
    response.end('<h1>Bandwidth Limit Exceeded</h1>');
  },
});
// endregion: show
