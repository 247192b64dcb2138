import { contentOf, serve } from '../../systems/http/_harness/serve.ts';

// region: show
const orders: string[] = [];
await using shop = await serve(async (request, response) => {
  const { customer } = JSON.parse(await contentOf(request)) as { customer: string };
  orders.push(`o-${orders.length + 1} for ${customer}`); // stored, and then the answer gets lost
  if (orders.length === 1) request.socket.resetAndDestroy();
  else response.writeHead(201).end(`o-${orders.length}`);
});

async function createOrder(attempt = 1): Promise<string> {
  const body = JSON.stringify({ customer: 'c-7', quantity: 2 });
  try {
    const answer = await fetch(`${shop.url}/orders`, { method: 'POST', body });
    return `attempt ${attempt}: HTTP ${answer.status}, ${await answer.text()}`;
  } catch (error) {
    if (attempt === 3) throw error;
    return createOrder(attempt + 1); // mark
  }
}
console.log(await createOrder());
console.log(`the customer wanted 1 order and has ${orders.length}: ${orders.join(', ')}`); // mark
// endregion: show
