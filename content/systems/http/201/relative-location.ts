import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
await using orders = await serve((request, response) => {
  response.writeHead(201, { Location: '/orders/8' }).end(); // no host, no scheme // mark
});

await using gateway = await serve(async (request, response) => {
  const answer = await fetch(`${orders.url}${request.url}`, {
    method: request.method ?? 'GET',
  });
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end();
});

const asked = { request: 'POST /orders', fields: { Host: 'shop.example' } };
console.log(linesOf(await send(gateway.port, asked)).join('\n'));
console.log(
  `for the client: ${new URL('/orders/8', 'https://shop.example/orders').href}`,
);
// endregion: show
