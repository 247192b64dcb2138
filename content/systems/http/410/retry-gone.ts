import { Agent, RetryAgent, request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
let wasted = 0;
await using service = await serve((incoming, response) => {
  wasted += 1;
  response.writeHead(410).end();
});

const dispatcher = new RetryAgent(new Agent(), {
  statusCodes: [410, 500, 502, 503, 504], // mark
  maxRetries: 3,
  minTimeout: 10,
  methods: ['POST'],
});
const subscriptions = Array.from({ length: 50 }, (_, n) => `/push/old-${n}`);
for (let message = 0; message < 2; message++) {
  for (const path of subscriptions) {
    const options = { method: 'POST', dispatcher } as const;
    await request(service.url + path, options).catch(() => undefined);
  }
}
console.log(`two messages to 50 dead subscriptions: ${wasted} requests, 0 delivered`);
// endregion: show
await dispatcher.close();
