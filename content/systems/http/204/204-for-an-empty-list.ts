import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  const orders: unknown[] = [];
  if (orders.length === 0)
    response.writeHead(204).end(); // mark
  else response.end(JSON.stringify(orders));
});

const outcomes = { ok: 0, failed: 0 };
for (const customer of ['ada', 'bo', 'cy']) {
  try {
    const orders = (await (
      await fetch(`${shop.url}/orders?of=${customer}`)
    ).json()) as unknown[];
    outcomes.ok += orders.length === 0 ? 1 : 0;
  } catch {
    outcomes.failed += 1;
  }
}
console.log(`customers without orders: ${outcomes.ok} shown, ${outcomes.failed} crashed`);
// endregion: show
