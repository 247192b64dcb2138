import { contentOf, serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve(async (request, response) => {
  const order = JSON.parse(await contentOf(request)) as { quantity: number };
  if (order.quantity >= 1) {
    response.writeHead(201).end('placed');
    return;
  }
  response.writeHead(422, { 'Content-Type': 'application/problem+json' });
  response.end(
    JSON.stringify({ errors: [{ pointer: '#/quantity', detail: 'must be at least 1' }] }),
  );
});

const place = (order: object) =>
  fetch(`${shop.url}/orders`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(order),
  });
const refused = await place({ sku: 'A1', quantity: 0 });
const { errors } = (await refused.json()) as {
  errors: { pointer: string; detail: string }[];
};
for (const { pointer, detail } of errors) console.log(`${pointer}: ${detail}`); // mark
const placed = await place({ sku: 'A1', quantity: 1 }); // after the user corrected it
console.log(placed.status, await placed.text());
// endregion: show
