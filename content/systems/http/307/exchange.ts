import { contentOf } from '../_harness/serve.ts';
import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'POST /orders',
  fields: { 'Content-Type': 'application/json' },
  body: '{"item":"tea","quantity":2}',
  async answer(request, response) {
    const content = await contentOf(request);
    if (request.url === '/orders') {
      response.writeHead(307, { Location: '/orders/' }).end(); // mark
    } else {
      response.end(`${request.method} with ${content.length} bytes`);
    }
  },
});
// endregion: show
