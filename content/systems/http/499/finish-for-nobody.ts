import { setTimeout as delay } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
let running = 0;
let most = 0;
let finished = 0;
await using reports = await serve(async (request, response) => {
  most = Math.max(most, ++running);
  await delay(600);
  running--;
  finished++;
  response.end('the report');
});
// As with proxy_ignore_client_abort on: the reader leaves, the request goes on.
await using proxy = await serve(async (request, response) => {
  const answer = await fetch(reports.url); // mark
  response.end(await answer.text());
});

// One reader reloads the page four times.
for (let reload = 1; reload <= 4; reload++) {
  await fetch(proxy.url, { signal: AbortSignal.timeout(100) }).catch(() => {});
}
await delay(700);
console.log(`1 reader, 4 reloads, nothing read`);
console.log(`${finished} reports made, ${most} at the same time`);
// endregion: show
