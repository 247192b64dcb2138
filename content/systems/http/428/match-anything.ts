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

const put = (body: string, condition: string) =>
  fetch(shop.url, { method: 'PUT', headers: { 'If-Match': condition }, body });

await put('{"quantity":5}', '"v1"'); // Anna
const response = await put('{"quantity":1,"note":"ring twice"}', '*'); // mark
console.log(`HTTP ${response.status}, stored ${order}`);
console.log("Anna's change is lost, and nobody got a 412");
// endregion: show
