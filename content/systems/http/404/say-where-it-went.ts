import { serve } from '../_harness/serve.ts';

// region: show
const pages = new Map([['/books/7-on-http', 'On HTTP']]);
const moved = new Map([['/product.php?id=7', '/books/7-on-http']]);
const removed = new Set(['/product.php?id=8']);

await using shop = await serve((request, response) => {
  const address = request.url ?? '';
  const page = pages.get(address);
  const target = moved.get(address);
  if (page) response.end(page);
  else if (target)
    response.writeHead(308, { Location: target }).end(); // mark
  else response.writeHead(removed.has(address) ? 410 : 404).end();
});

for (const id of [7, 8, 9]) {
  const response = await fetch(`${shop.url}/product.php?id=${id}`);
  const now = response.redirected ? ` at ${new URL(response.url).pathname}` : '';
  console.log(`product ${id}: ${response.status}${now}`);
}
console.log('moved, removed and unknown are three answers');
// endregion: show
