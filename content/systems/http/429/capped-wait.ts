import { Agent, RetryAgent, request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
let requests = 0;

await using api = await serve((incoming, response) => {
  requests += 1;
  response.writeHead(429, { 'Retry-After': '3600' }).end();
});

const maxTimeout = 30; // in production 30_000, undici's default
const dispatcher = new RetryAgent(new Agent(), { maxTimeout }); // mark
await request(api.url, { dispatcher }).catch((error: unknown) => {
  console.log(String(error));
});
console.log(`the server asked for 3600 s of silence and got ${requests} requests`);
// endregion: show
await dispatcher.close();
