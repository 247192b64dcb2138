import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request as ask } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
let running = 0;
let most = 0;
await using origin = await serve(async (request, response) => {
  most = Math.max(most, ++running);
  await sleep(5000); // nobody tells the database that the reader is gone
  running--;
  response.end('4711 orders');
});

const pool = new Agent({ headersTimeout: 500, bodyTimeout: 500 });
await using edge = await serve(async (request, response) => {
  try {
    const answer = await ask(origin.url, { dispatcher: pool });
    response.writeHead(answer.statusCode).end(await answer.body.text());
  } catch {
    response.writeHead(524).end('error code: 524');
  }
});

const statuses: number[] = [];
for (let attempt = 1; attempt <= 3; attempt++) {
  const response = await fetch(`${edge.url}/reports/2026`); // mark
  statuses.push(response.status);
  if (response.ok) break;
}
console.log(`answers ${statuses.join(', ')}; reports computed at the same time: ${most}`);
// endregion: show
await sleep(5000);
await pool.close();
