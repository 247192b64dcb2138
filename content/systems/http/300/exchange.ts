import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /',
  answer(request, response) {
    if (request.url !== '/') return response.end('version 3');
    response.writeHead(300, { 'Content-Type': 'application/json', Location: '/v3/' }); // mark
    return response.end(
      '{"versions":[{"id":"v3","href":"/v3/"},{"id":"v2","href":"/v2/"}]}',
    );
  },
});
// endregion: show
