import { once } from 'node:events';
import { request as send, type IncomingMessage } from 'node:http';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  request.resume().on('end', () => response.end('stored'));
});
// A hop that swallows the question: neither 100 nor a final status comes.
shop.server.on('checkContinue', (request, response) => {
  shop.server.emit('request', request, response);
});

const put = send(shop.url, { method: 'PUT', headers: { Expect: '100-continue' } });
put.on('continue', () => put.end('id,state\n')); // and no timer // mark
put.flushHeaders();
const outcome = await Promise.race([
  once(put, 'response').then(([response]) => (response as IncomingMessage).statusCode),
  new Promise((resolve) => setTimeout(resolve, 1500, 'still waiting after 1.5 s')),
]);
console.log(`content sent: no, outcome: ${outcome}`);
put.on('error', () => {}).destroy();
// endregion: show
