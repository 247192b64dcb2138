import { serve } from '../_harness/serve.ts';

// region: show
// The catalogue got new addresses, and the old ones are not known any more.
const pages = new Map([['/books/7-on-http', 'On HTTP']]);

await using shop = await serve((request, response) => {
  const page = pages.get(request.url ?? '');
  response.writeHead(page ? 200 : 404).end(page); // mark
});

const bookmark = `${shop.url}/product.php?id=7`;
const response = await fetch(bookmark);
console.error(`HTTP ${response.status} ${response.statusText}`);
process.exitCode = response.ok ? 0 : 1;
// endregion: show
