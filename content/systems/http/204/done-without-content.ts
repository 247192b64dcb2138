import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
const orders = new Map([[7, 'PAID']]);
await using shop = await serve((request, response) => {
  const existed = orders.delete(Number(request.url?.split('/').at(-1)));
  response.writeHead(existed ? 204 : 404).end(); // mark
});

console.log(linesOf(await send(shop.port, { request: 'DELETE /orders/7' })).join('\n'));
console.log(`orders left: ${orders.size}`);
// endregion: show
