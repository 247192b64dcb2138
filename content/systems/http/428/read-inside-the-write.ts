import { contentOf, serve } from '../_harness/serve.ts';

// region: show
let order = '{"quantity":1,"note":""}';
let version = 1;

await using shop = await serve(async (request, response) => {
  const etag = `"v${version}"`;
  if (request.method === 'PUT') {
    const condition = request.headers['if-match'];
    if (condition !== etag) {
      response.writeHead(condition ? 412 : 428).end();
      return;
    }
    order = await contentOf(request);
    version += 1;
  }
  response.writeHead(200, { ETag: `"v${version}"` }).end(order);
});

async function save(form: object): Promise<number> {
  const fresh = await fetch(shop.url); // mark
  const headers = { 'If-Match': fresh.headers.get('ETag') ?? '' };
  const body = JSON.stringify(form);
  return (await fetch(shop.url, { method: 'PUT', headers, body })).status;
}

// Both have opened the form while quantity was 1.
console.log('Anna:', await save({ quantity: 5, note: '' }));
console.log('Ben:', await save({ quantity: 1, note: 'ring twice' }));
console.log(`stored ${order}: Anna's 5 is lost, and nobody got a 412`);
// endregion: show
