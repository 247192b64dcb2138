import { contentOf, serve } from '../_harness/serve.ts';

// region: show
let order = { quantity: 1 };
let version = 1;

await using shop = await serve(async (request, response) => {
  const etag = `"v${version}"`;
  if (request.method === 'GET') {
    response.writeHead(200, { ETag: etag }).end(JSON.stringify(order));
  } else if (request.headers['if-match'] !== etag) {
    response.writeHead(412).end();
  } else {
    order = JSON.parse(await contentOf(request)) as typeof order;
    version += 1;
    request.socket.destroy(); // stored, and the answer is lost on its way
  }
});

const wanted = { quantity: 5 };
const save = (etag: string) =>
  fetch(shop.url, {
    method: 'PUT',
    headers: { 'If-Match': etag },
    body: JSON.stringify(wanted),
  });

await save('"v1"').catch((error: unknown) => console.log(String(error)));
const response = await save('"v1"'); // mark
console.error(`HTTP ${response.status} ${response.statusText}`);
process.exitCode = 1;
// endregion: show
