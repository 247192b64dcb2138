import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request as ask } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
await using origin = await serve(async (request, response) => {
  response.on('close', () => {
    if (!response.writableFinished) console.error('origin: the edge has hung up');
  });
  await sleep(2500); // the report takes its time // mark
  console.error('origin: the report is done, for nobody');
  response.end('4711 orders');
});

// Stands in for the edge, with 0.5 s in place of 125 s.
const pool = new Agent({ headersTimeout: 500, bodyTimeout: 500 });
await using edge = await serve(async (request, response) => {
  try {
    const answer = await ask(origin.url, { dispatcher: pool });
    response.writeHead(answer.statusCode).end(await answer.body.text());
  } catch {
    response.writeHead(524, 'Origin Time-out').end('error code: 524');
  }
});

const response = await fetch(`${edge.url}/reports/2026`);
console.error(`HTTP ${response.status} ${response.statusText}`);
await sleep(2500);
if (!response.ok) process.exitCode = 1;
// endregion: show
await pool.close();
