import { serve, type Handler } from '../_harness/serve.ts';

// region: show
// What a framework does around every handler.
const framework =
  (handler: Handler): Handler =>
  async (request, response) => {
    try {
      await handler(request, response);
    } catch (error) {
      console.error(`shop: ${String(error)}`);
      response.writeHead(500).end();
    }
  };
interface Order {
  customer: { name: string };
}
const orders: Record<string, Order | undefined> = { '7': { customer: { name: 'Ada' } } };
await using shop = await serve(
  framework((request, response) => {
    const order = orders[request.url?.split('/')[2] ?? ''];
    response.end(order!.customer.name); // mark
  }),
);

const answer = await fetch(`${shop.url}/orders/8`);
console.error(`HTTP ${answer.status} ${answer.statusText}`);
if (!answer.ok) process.exitCode = 1;
// endregion: show
