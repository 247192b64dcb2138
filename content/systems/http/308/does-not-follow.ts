import { contentOf, serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve(async (request, response) => {
  const { length } = await contentOf(request);
  if (request.url === '/orders') response.writeHead(308, { Location: '/orders/' }).end();
  else response.end(`${request.method} with ${length} bytes`);
});

// What a client knows that is older than RFC 7538:
const redirects = new Set([301, 302, 303, 307]); // mark
const options = { method: 'POST', body: '{"item":1}', redirect: 'manual' } as const;
const response = await fetch(`${shop.url}/orders`, options);
if (redirects.has(response.status)) console.log('goes on');
else console.log(`HTTP ${response.status} ${response.statusText}, taken as the answer`);
// endregion: show
