import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
let queued = 0;
let rejected = 0;

await using store = await serve(async (request, response) => {
  if (queued >= 4) {
    rejected += 1;
    response.writeHead(429).end('rejected execution (queue capacity = 4)');
    return;
  }
  queued += 1;
  await sleep(100);
  queued -= 1;
  response.writeHead(201).end();
});

const write = (batch: number) =>
  fetch(`${store.url}/orders/${batch}`, { method: 'PUT', body: '{}' });

const batches = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
for (const batch of batches) {
  await write(batch); // the next one when this one is done // mark
}
console.log(`written: ${batches.length - rejected}, rejected: ${rejected}`);
// endregion: show
