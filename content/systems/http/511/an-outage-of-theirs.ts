import { Agent, RetryAgent, request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
let requests = 0;
await using gateway = await serve((incoming, response) => {
  requests += 1;
  response.writeHead(511, { 'Cache-Control': 'no-store' }).end();
});

// "5xx is the server's fault, so try again": 511 is a 5xx too.
const statusCodes = Array.from({ length: 100 }, (_, n) => 500 + n); // mark
const dispatcher = new RetryAgent(new Agent(), {
  statusCodes,
  maxRetries: 5,
  minTimeout: 10,
  timeoutFactor: 1,
});
await request(`${gateway.url}/orders`, { dispatcher }).catch((error: unknown) => {
  console.log(`${String(error)}, after ${requests} requests`);
});
// endregion: show
await dispatcher.close();
