import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
await using orders = await serve((request, response) => {
  // As frameworks build absolute addresses: from the Host field that they get.
  const location = `http://${request.headers.host}/orders/8`; // mark
  response.writeHead(201, { Location: location }).end();
});

// The gateway: what it sends as Host is the name of the upstream.
await using gateway = await serve(async (request, response) => {
  const answer = await fetch(`${orders.url}${request.url}`, {
    method: request.method ?? 'GET',
  });
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end();
});

const asked = { request: 'POST /orders', fields: { Host: 'shop.example' } };
console.log(linesOf(await send(gateway.port, asked)).join('\n'));
console.log('asked at shop.example, told to go to the upstream');
// endregion: show
