import { serve } from '../_harness/serve.ts';

// region: show
let placed = 0;
const database: string[] = [];
// nginx: error_page 405 =200 $uri;
await using site = await serve((request, response) => {
  response.end('<!doctype html><title>Shop</title>'); // 200 for whatever method // mark
});

for (const sku of ['A1', 'B2', 'C3']) {
  const response = await fetch(`${site.url}/api/orders`, {
    method: 'POST',
    body: JSON.stringify({ sku }),
  });
  if (response.ok) placed += 1;
}
console.log(
  `orders that the client believes to be placed: ${placed}, in the database: ${database.length}`,
);
// endregion: show
