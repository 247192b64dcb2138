import { setTimeout as delay } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
let running = 0;
let started = 0;
let most = 0;
await using reports = await serve(async (request, response) => {
  started++;
  most = Math.max(most, ++running);
  await delay(1800); // nobody tells the query that its reader is gone
  running--;
  response.end('report');
});
await using gateway = await serve(async (request, response) => {
  try {
    const answer = await fetch(reports.url, { signal: AbortSignal.timeout(200) });
    response.writeHead(answer.status).end(await answer.text());
  } catch {
    response.writeHead(504).end();
  }
});

const statuses: number[] = [];
for (let attempt = 1; attempt <= 4; attempt++) {
  statuses.push((await fetch(gateway.url)).status); // mark
}
console.log(`1 reader, ${statuses.length} attempts: ${statuses.join(', ')}`);
console.log(`${started} queries started, ${most} of them ran at the same time`);
// endregion: show
await delay(1900);
