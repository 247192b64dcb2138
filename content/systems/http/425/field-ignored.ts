import { serve } from '../_harness/serve.ts';

// region: show
let orders = 0;

await using shop = await serve((request, response) => {
  orders += 1; // mark
  response.writeHead(201).end();
});

/** What a replayed flight is: the same first bytes, on new connections, without the client. */
async function replay(): Promise<void> {
  await fetch(shop.url, {
    method: 'POST',
    headers: { 'Early-Data': '1' },
    body: '{"quantity":2}',
  });
}

await replay(); // the client's own
for (let copy = 0; copy < 3; copy += 1) await replay(); // the attacker's
console.log(`the customer has ordered once, the shop has ${orders} orders`);
// endregion: show
