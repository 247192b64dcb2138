import { Agent, RetryAgent, request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
let requests = 0;
let blockedUntil = 0;

await using shop = await serve((incoming, response) => {
  requests += 1;
  if (requests === 1) blockedUntil = Date.now() + 1000;
  if (Date.now() < blockedUntil) {
    response.writeHead(429, { 'Retry-After': '1' }).end();
  } else {
    response.end('[]');
  }
});

const dispatcher = new RetryAgent(new Agent(), { statusCodes: [429], maxRetries: 2 }); // mark
const answer = await request(`${shop.url}/orders`, { dispatcher });
console.log(`HTTP ${answer.statusCode} after ${requests} requests`);
await answer.body.dump();
// endregion: show
await dispatcher.close();
