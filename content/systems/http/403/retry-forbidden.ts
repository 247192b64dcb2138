import { Agent, RetryAgent, request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
let requests = 0;
let blocked = false;
await using shop = await serve((incoming, response) => {
  requests += 1;
  blocked ||= requests > 5; // a firewall counts refused requests, and then shuts the door
  const allowed = !blocked && incoming.headers['user-agent'] === 'shop-app';
  response.writeHead(allowed ? 200 : 403).end();
});

const dispatcher = new RetryAgent(new Agent(), {
  statusCodes: [403], // mark
  maxRetries: 5,
  minTimeout: 10,
  timeoutFactor: 1,
});
await request(`${shop.url}/orders`, { dispatcher }).catch((error: unknown) => {
  console.log(`${String(error)}, after ${requests} requests`);
});
const headers = { 'User-Agent': 'shop-app' };
const { status } = await fetch(`${shop.url}/orders`, { headers });
console.log(`a good request from the same address: HTTP ${status}`);
// endregion: show
await dispatcher.close();
