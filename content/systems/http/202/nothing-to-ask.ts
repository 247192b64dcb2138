import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
const failed: string[] = [];
await using shop = await serve((request, response) => {
  response.writeHead(202).end(); // accepted, and no address for the outcome // mark
  setImmediate(() => failed.push('import of 2 orders: unknown customer'));
});

console.log(linesOf(await send(shop.port, { request: 'POST /imports' })).join('\n'));
console.log(`failed on the server: ${failed.length}, known to the client: 0`);
// endregion: show
