import { setTimeout as delay } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
// The target gets the whole request and finishes it, whether anybody waits or not.
let orders = 0;
await using target = await serve(async (request, response) => {
  await delay(300);
  orders += 1;
  response.end('ordered');
});
let status460 = 0;
await using balancer = await serve(async (request, response) => {
  response.once('close', () => (status460 += response.writableFinished ? 0 : 1));
  const answer = await fetch(target.url, { method: 'POST' });
  response.end(await answer.text());
});

for (let attempt = 1; attempt <= 3; attempt++) {
  const signal = AbortSignal.timeout(100);
  await fetch(balancer.url, { method: 'POST', signal }).catch(() => {}); // mark
}
await delay(700);
console.log(`${status460} times 460, ${orders} orders written`);
// endregion: show
