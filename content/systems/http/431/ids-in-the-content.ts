import { contentOf, serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve(async (request, response) => {
  const ids = JSON.parse(await contentOf(request)) as number[];
  response.end(`${ids.length} orders`);
});

const ids = Array.from({ length: 2400 }, (_, n) => 100_000 + n);
const response = await fetch(`${shop.url}/orders/search`, {
  method: 'POST',
  body: JSON.stringify(ids), // mark
});
console.log(`HTTP ${response.status}: ${await response.text()}`);
// endregion: show
