import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  response.setHeader('Content-Type', 'text/html');
  response.end('<!doctype html><title>Page not found</title>'); // status 200 // mark
});

const addresses = ['/orders/7', '/assets/app.1.js', '/robots.txt', '/nothing-at-all'];
let good = 0;
for (const path of addresses) if ((await fetch(shop.url + path)).ok) good += 1;
console.log(`the monitoring sees ${good} of ${addresses.length} good answers`);

const order = await fetch(`${shop.url}/orders/7`);
await order
  .json()
  .catch((error: unknown) => console.log(`the API client: ${String(error)}`));
// endregion: show
