import { serve } from '../_harness/serve.ts';

// region: show
// A bulk API: three orders are sent, each has a status of its own.
await using shop = await serve((request, response) => {
  const results = [
    { id: 'order-1', status: 201 },
    { id: 'order-2', status: 409, title: 'Out of stock' },
    { id: 'order-3', status: 503, title: 'Try again' },
  ];
  response.writeHead(207, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(results));
});

const response = await fetch(`${shop.url}/orders:bulk`, { method: 'POST' });
if (response.ok) console.log(`HTTP ${response.status}: 3 orders are placed`); // mark
const results = (await response.json()) as { status: number }[];
console.log(`in truth: ${results.map(({ status }) => status).join(', ')}`);
// endregion: show
