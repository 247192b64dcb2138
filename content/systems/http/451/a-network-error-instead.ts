import { Agent, RetryAgent, request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
let attempts = 0;
await using network = await serve((incoming, response) => {
  attempts += 1;
  response.writeHead(503).end(); // "so that nobody asks why" // mark
});

const dispatcher = new RetryAgent(new Agent(), {
  maxRetries: 5,
  minTimeout: 10,
  timeoutFactor: 1,
});
await request(`${network.url}/books/7`, { dispatcher }).catch((error: unknown) => {
  console.log(`what the reader learns: ${String(error)}`);
});
console.log(`attempts, for something that is blocked for good: ${attempts}`);
// endregion: show
await dispatcher.close();
