import { Agent, RetryAgent, request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
let attempts = 0;
await using bank = await serve((incoming, response) => {
  attempts += 1;
  const reason = attempts <= 3 ? 'insufficient_funds' : 'do_not_honor';
  response.writeHead(402).end(`{"error":{"decline_code":"${reason}"}}`);
});

const dispatcher = new RetryAgent(new Agent(), {
  statusCodes: [402, 500, 502, 503], // mark
  methods: ['POST'],
  maxRetries: 5,
  minTimeout: 10,
  timeoutFactor: 1,
});
await request(`${bank.url}/v1/charges`, { method: 'POST', dispatcher }).catch(
  () => undefined,
);
console.log(`attempts that the customer's bank has seen: ${attempts}, paid: 0`);
const last = await request(`${bank.url}/v1/charges`, { method: 'POST' });
console.log(`the customer tries himself: ${await last.body.text()}`);
// endregion: show
await dispatcher.close();
