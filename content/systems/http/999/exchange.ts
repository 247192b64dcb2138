import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /in/somebody',
  fields: { 'User-Agent': 'link-checker/1.0' },
  answer(request, response) {
    const page = '<html><head><title>Request denied</title></head></html>';
    response.writeHead(999, 'Request denied', { 'Content-Type': 'text/html' });
    response.end(page);
  },
});
// endregion: show
