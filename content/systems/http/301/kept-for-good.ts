import { Agent, interceptors, request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
let mistaken = true;
let asked = 0;
await using shop = await serve((_, response) => {
  asked += 1;
  const lastModified = 'Wed, 26 Nov 2025 08:00:00 GMT';
  if (mistaken) {
    response.writeHead(301, { Location: '/sale', 'Last-Modified': lastModified }).end(); // mark
  } else {
    response.end('order 7 is PAID');
  }
});
const dispatcher = new Agent().compose(interceptors.cache());

for (const when of ['at first', 'after the rule was taken back']) {
  const { statusCode, body } = await request(`${shop.url}/orders/7`, { dispatcher });
  await body.dump();
  console.log(`HTTP ${statusCode} ${when}; the server was asked ${asked} time(s)`);
  mistaken = false;
}
// endregion: show
await dispatcher.close();
