import { serve } from '../_harness/serve.ts';

// region: show
const placed: string[] = [];
await using shop = await serve((request, response) => {
  const ids = ['order-1', 'order-2', 'order-3'];
  const results = ids.map((id) => ({ id, status: id === 'order-3' ? 503 : 201 }));
  for (const { id, status } of results) if (status === 201) placed.push(id);
  response.writeHead(207).end(JSON.stringify(results));
});

for (let attempt = 1; attempt <= 3; attempt++) {
  const response = await fetch(`${shop.url}/orders:bulk`, { method: 'POST' });
  const results = (await response.json()) as { status: number }[];
  if (results.every(({ status }) => status === 201)) break; // mark
}
console.log(`3 times HTTP 207, ${placed.length} orders for 2`);
// endregion: show
