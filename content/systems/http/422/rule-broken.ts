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

const response = await fetch(`${shop.url}/orders`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ sku: 'A1', quantity: 0 }), // mark
});
const answer = await response.text();
if (response.ok) {
  console.log(response.status, answer);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  console.error(answer);
  process.exitCode = 1;
}
// endregion: show
