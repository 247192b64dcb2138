import { contentOf, serve } from '../_harness/serve.ts';

// region: show
let order = '{"quantity":1}';
let version = 1;

await using shop = await serve(async (request, response) => {
  const condition = request.headers['if-match'];
  if (request.method === 'PUT') {
    if (!condition) {
      response.writeHead(428).end();
      return;
    }
    if (condition !== '*' && condition !== `"v${version}"`) {
      response.writeHead(412).end();
      return;
    }
    order = await contentOf(request);
    version += 1;
  }
  response.writeHead(200, { ETag: `"v${version}"` }).end(order);
});

const response = await fetch(shop.url, { method: 'PUT', body: '{"quantity":2}' }); // mark
if (!response.ok) {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  process.exitCode = 1;
}
// endregion: show
