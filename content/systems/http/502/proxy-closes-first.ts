import { Agent, request as forward } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => response.end('order 7'));
shop.server.keepAliveTimeout = 65_000; // mark
let connections = 0;
shop.server.on('connection', () => connections++);
// The proxy throws an idle connection away long before the shop would.
const agent = new Agent({ keepAlive: true, timeout: 1000 });

await using proxy = await serve((request, response) => {
  const onward = forward(shop.url + request.url, {
    agent,
    method: request.method ?? 'GET',
  });
  onward.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 500);
    answer.pipe(response);
  });
  onward.on('error', () => response.writeHead(502).end());
  onward.end();
});

for (const pause of [0, 10, 2000]) {
  await delay(pause);
  const answer = await fetch(`${proxy.url}/orders`, { method: 'POST' });
  console.log(`HTTP ${answer.status}: ${await answer.text()}`);
}
console.log(`3 requests, ${connections} connections to the shop`);
// endregion: show
agent.destroy();
