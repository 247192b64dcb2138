import { serve } from '../_harness/serve.ts';

// region: show
const oldestKept = 500;
const orders = ['6', '7'];

await using api = await serve((request, response) => {
  const since = new URL(request.url ?? '', 'http://api').searchParams.get('since');
  if (since === null) response.end(JSON.stringify({ revision: 560, orders }));
  else if (Number(since) < oldestKept) response.writeHead(410).end('{}');
  else response.end(JSON.stringify({ revision: 560, changes: [] }));
});

const state = { revision: 120, orders: ['5', '6'] }; // 5 is deleted by now, and 7 is new

async function poll(): Promise<string> {
  const response = await fetch(`${api.url}/orders?since=${state.revision}`);
  if (response.status !== 410) return `watching from ${state.revision}`;
  await response.body?.cancel();
  // Start over: what was deleted meanwhile is only missed by comparing with a full list.
  Object.assign(state, await (await fetch(`${api.url}/orders`)).json()); // mark
  return `listed again, now at ${state.revision}: ${state.orders.join(', ')}`;
}

console.log(await poll());
console.log(await poll());
// endregion: show
