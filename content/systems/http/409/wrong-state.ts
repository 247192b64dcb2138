import { serve } from '../_harness/serve.ts';

// region: show
const order = { state: 'SHIPPED' };
const allowed: Record<string, string[]> = { PAID: ['cancel'], SHIPPED: ['return'] };

await using shop = await serve((request, response) => {
  const wish = request.url?.split('/').at(-1) ?? '';
  const ways = allowed[order.state] ?? [];
  if (ways.includes(wish)) {
    response.writeHead(202).end();
    return;
  }
  response.writeHead(409, { 'Content-Type': 'application/problem+json' });
  response.end(
    JSON.stringify({ title: 'Not in this state', state: order.state, allowed: ways }),
  );
});

const response = await fetch(`${shop.url}/orders/7/cancel`, { method: 'POST' }); // mark
console.error(`HTTP ${response.status} ${response.statusText}`);
console.error(await response.text());
process.exitCode = 1;
// endregion: show
