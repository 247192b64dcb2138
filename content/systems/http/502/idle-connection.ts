import { Agent, request as forward } from 'node:http';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => response.end('order 7'));
const agent = new Agent({ keepAlive: true });
let idleTimeEnds = false;

await using proxy = await serve((request, response) => {
  // The shop's keepAliveTimeout runs out now. Its FIN is on the way, the request goes towards it.
  if (idleTimeEnds) shop.server.closeIdleConnections(); // mark
  const onward = forward(shop.url + request.url, {
    agent,
    method: request.method ?? 'GET',
  });
  onward.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 500);
    answer.pipe(response);
  });
  onward.on('error', (error: NodeJS.ErrnoException) => {
    console.error(`proxy: ${request.method} on a used connection: ${error.code}`);
    response.writeHead(502).end();
  });
  onward.end();
});

const first = await fetch(`${proxy.url}/orders`, { method: 'POST' });
console.log(`HTTP ${first.status}: ${await first.text()}`);
idleTimeEnds = true;
const second = await fetch(`${proxy.url}/orders`, { method: 'POST' });
console.error(`HTTP ${second.status} ${second.statusText}`);
if (!second.ok) process.exitCode = 1;
// endregion: show
agent.destroy();
