import { serve } from '../_harness/serve.ts';

// region: show
const existing = new Set(Array.from({ length: 120 }, (_, n) => n * 7 + 3)); // order numbers

await using shop = await serve((request, response) => {
  const id = Number(request.url?.split('/')[2]);
  response.writeHead(existing.has(id) ? 403 : 404).end(); // mark
});

// Somebody with an account of his own and no right to any of these orders:
let found = 0;
for (let id = 0; id < 1000; id++) {
  const { status } = await fetch(`${shop.url}/orders/${id}`, { method: 'HEAD' });
  if (status === 403) found += 1;
}
console.log(`asked for 1000 orders, may see 0, knows of ${found}`);
// endregion: show
