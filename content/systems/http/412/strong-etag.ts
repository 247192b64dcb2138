import { serve } from '../_harness/serve.ts';

// region: show
const etag = '"v1"';

await using shop = await serve((request, response) => {
  const condition = request.headers['if-match'];
  const holds = !condition || condition === etag;
  response.writeHead(holds ? 200 : 412, { ETag: etag }).end();
});

await using proxy = await serve(async (request, response) => {
  const { method = 'GET', headers } = request;
  const condition = headers['if-match'];
  const answer = await fetch(shop.url, {
    method,
    headers: condition ? { 'If-Match': condition } : {},
  });
  const compress = !request.url?.startsWith('/api/'); // mark
  const compressed = compress && headers['accept-encoding']?.includes('gzip');
  const shown = compressed
    ? `W/${answer.headers.get('ETag')}`
    : answer.headers.get('ETag');
  response.writeHead(answer.status, { ETag: shown ?? '' }).end();
});

const seen = (await fetch(`${proxy.url}/api/orders/7`)).headers.get('ETag') ?? '';
const response = await fetch(`${proxy.url}/api/orders/7`, {
  method: 'PUT',
  headers: { 'If-Match': seen },
});
console.log(`the client has seen ${seen}, the shop has ${etag}`);
console.log(`HTTP ${response.status}`);
// endregion: show
