import { contentOf, serve } from '../_harness/serve.ts';

// region: show
const limit = 8192;
await using shop = await serve(async (request, response) => {
  const line = `${request.method} ${request.url} HTTP/1.1`;
  if (line.length > limit) return response.writeHead(414).end();
  const ids = JSON.parse(await contentOf(request)) as number[];
  return response.end(`${ids.length} orders`);
});

const ids = Array.from({ length: 1500 }, (_, n) => 100_000 + n);
const response = await fetch(`${shop.url}/orders/search`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(ids), // mark
});
console.log(`HTTP ${response.status}: ${await response.text()}`);
// endregion: show
