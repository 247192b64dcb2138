import { contentOf, serve } from '../_harness/serve.ts';

// region: show
let order = { quantity: 1 };
let version = 1;

await using shop = await serve(async (request, response) => {
  const etag = `"v${version}"`;
  if (request.method === 'PUT') {
    if (request.headers['if-match'] !== etag) {
      response.writeHead(412, { ETag: etag }).end();
      return;
    }
    order = JSON.parse(await contentOf(request)) as typeof order;
    version += 1;
  }
  response.writeHead(200, { ETag: `"v${version}"` }).end(JSON.stringify(order));
});

const read = async () => {
  const response = await fetch(shop.url);
  return { etag: response.headers.get('ETag') ?? '', response };
};
const write = (quantity: number, etag: string) =>
  fetch(shop.url, {
    method: 'PUT',
    headers: { 'If-Match': etag },
    body: JSON.stringify({ quantity }),
  });

const anna = await read();
const ben = await read();
await write(5, anna.etag);
const response = await write(2, ben.etag); // mark
if (!response.ok) {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  console.error(`sent ${ben.etag}, current ${response.headers.get('ETag')}`);
  process.exitCode = 1;
}
// endregion: show
