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

const seen = (await fetch(shop.url)).headers.get('ETag') ?? '';
const response = await fetch(shop.url, {
  method: 'PUT',
  headers: { 'If-Match': seen }, // mark
  body: '{"quantity":2}',
});
console.log(`HTTP ${response.status}, now ${response.headers.get('ETag')}: ${order}`);
// endregion: show
