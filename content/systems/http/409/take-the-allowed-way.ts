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

const ask = (way: string) => fetch(`${shop.url}/orders/7/${way}`, { method: 'POST' });

const refusal = await ask('cancel');
const problem = (await refusal.json()) as { state: string; allowed: string[] };
console.log(`the order is ${problem.state}; offered instead: ${problem.allowed.join()}`);
const response = await ask(problem.allowed[0] ?? ''); // what the user has chosen // mark
console.log(`${response.status} ${response.statusText}`);
// endregion: show
