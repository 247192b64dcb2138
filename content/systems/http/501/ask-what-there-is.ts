import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  if (request.url === '/orders/7') {
    response.end(JSON.stringify({ id: 7, actions: ['cancel'] }));
  } else if (request.url === '/orders/7/cancel') {
    response.end('cancelled');
  } else {
    response.writeHead(501, { 'Cache-Control': 'no-store' }).end();
  }
});

const order = await fetch(`${shop.url}/orders/7`);
const { actions } = (await order.json()) as { actions: string[] };
const action = ['refund', 'cancel'].find((one) => actions.includes(one)); // mark
const response = await fetch(`${shop.url}/orders/7/${action}`, { method: 'POST' });
console.log(`${action}: ${response.status} ${await response.text()}`);
// endregion: show
