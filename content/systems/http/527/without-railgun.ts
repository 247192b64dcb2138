import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
await using origin = await serve(async (request, response) => {
  await sleep(800);
  response.end('4711 orders');
});

// The edge asks the origin itself: one hop less, and its own limit of 125 s (1.25 s here).
await using edge = await serve(async (request, response) => {
  try {
    const signal = AbortSignal.timeout(1250); // mark
    const answer = await fetch(origin.url, { signal });
    response.writeHead(answer.status).end(await answer.text());
  } catch {
    response.writeHead(524).end('error code: 524');
  }
});

const response = await fetch(`${edge.url}/reports/2026`);
console.log(`HTTP ${response.status}: ${await response.text()}`);
// endregion: show
