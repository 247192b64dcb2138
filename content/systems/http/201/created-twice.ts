import { contentOf, serve } from '../_harness/serve.ts';

// region: show
const orders: string[] = [];
await using shop = await serve(async (request, response) => {
  orders.push(await contentOf(request));
  if (orders.length === 1) {
    response.destroy(); // stored, but the answer is lost on its way // mark
    return;
  }
  response.writeHead(201, { Location: `/orders/${orders.length}` }).end();
});

const place = () =>
  fetch(`${shop.url}/orders`, { method: 'POST', body: '{"sku":"TEA-1"}' });
const response = await place().catch(place); // tries again
console.log(`HTTP/1.1 ${response.status} ${response.statusText}`);
console.log(`the client placed 1 order, the shop has ${orders.length}`);
// endregion: show
