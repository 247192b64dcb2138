import { contentOf, serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve(async (request, response) => {
  const { length } = await contentOf(request);
  if (request.url === '/orders') response.writeHead(308, { Location: '/orders/' }).end();
  else response.end(`${request.method} with ${length} bytes`);
});

const options = { method: 'POST', body: '{"item":1}', redirect: 'manual' } as const;
let url = new URL('/orders', shop.url);
for (let hops = 0; hops < 5; hops += 1) {
  const response = await fetch(url, options);
  const location = response.headers.get('location');
  if ((response.status !== 307 && response.status !== 308) || location === null) {
    console.log(await response.text());
    break;
  }
  url = new URL(location, url); // mark
}
// endregion: show
