import { contentOf, serve } from '../_harness/serve.ts';

// region: show
let order = '{"quantity":1,"address":"Mill Lane 1"}';
let version = 1;

await using shop = await serve(async (request, response) => {
  const condition = request.headers['if-match'];
  if (request.method === 'PUT') {
    if (condition && condition !== `"v${version}"`) {
      response.writeHead(412).end();
      return;
    }
    order = await contentOf(request);
    version += 1;
  }
  response.writeHead(200, { ETag: `"v${version}"` }).end(order);
});

const put = (body: string, etag?: string | null) =>
  fetch(shop.url, { method: 'PUT', headers: etag ? { 'If-Match': etag } : {}, body });

const seenByBen = (await fetch(shop.url)).headers.get('ETag');
await put('{"quantity":1,"address":"Oak Road 9"}'); // Anna has moved

const bens = '{"quantity":2,"address":"Mill Lane 1"}';
const response = await put(bens, seenByBen);
if (response.status === 412) await put(bens); // mark
console.log(`stored: ${order}`);
console.log("Anna's parcel goes to her old address");
// endregion: show
