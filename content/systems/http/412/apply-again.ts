import { contentOf, serve } from '../_harness/serve.ts';

// region: show
let order = { quantity: 1, note: '' };
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
  const state = (await response.json()) as typeof order;
  return { state, etag: response.headers.get('ETag') ?? '' };
};

async function change(edit: Partial<typeof order>, from = read()): Promise<void> {
  const { state, etag } = await from;
  const body = JSON.stringify({ ...state, ...edit });
  const response = await fetch(shop.url, {
    method: 'PUT',
    headers: { 'If-Match': etag },
    body,
  });
  if (response.status === 412) await change(edit); // mark
}

const seenByBen = read();
await seenByBen;
await change({ quantity: 5 });
await change({ note: 'ring twice' }, seenByBen);
console.log(JSON.stringify((await read()).state));
// endregion: show
