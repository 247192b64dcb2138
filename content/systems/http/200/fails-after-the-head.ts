import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
await using shop = await serve((request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/csv' });
  response.write('id,state\n7,PAID\n', () => {
    // The database goes away at the second row. The status is long gone.
    response.destroy(new Error('connection to the database lost')); // mark
  });
});

console.log(linesOf(await send(shop.port, { request: 'GET /orders.csv' })).join('\n'));

const response = await fetch(`${shop.url}/orders.csv`);
console.log(`fetch: resolved, ok ${response.ok}`);
await response
  .text()
  .catch((error: unknown) => console.error(`text(): ${String(error)}`));
// endregion: show
