import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
await using shop = await serve((request, response) => {
  request.resume().on('end', () => response.end('stored\n'));
});
// No listener for checkContinue: Node.js answers 100 by itself.

const fields = { Expect: '100-continue' }; // mark
const body = 'id,state\n7,PAID\n';
const put = { request: 'PUT /orders.csv', fields, body };
console.log(linesOf(await send(shop.port, put)).join('\n'));
// endregion: show
