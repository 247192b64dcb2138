import { setTimeout as delay } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
let slowness = 600;
await using origin = await serve(async (request, response) => {
  await delay(slowness);
  response.end('the report');
});
await using gateway = await serve(async (request, response) => {
  try {
    const answer = await fetch(origin.url, { signal: AbortSignal.timeout(300) });
    response.end(await answer.text());
  } catch {
    response.writeHead(504, { 'Retry-After': '1' }).end(); // mark
  }
});

// A client that knows 504 and Retry-After, as most do.
let response = await fetch(`${gateway.url}/reports/2026`);
if (response.status === 504) {
  slowness = 0;
  await delay(Number(response.headers.get('retry-after')) * 1000);
  response = await fetch(`${gateway.url}/reports/2026`);
}
console.log(`after one 504: HTTP ${response.status}, ${await response.text()}`);
// endregion: show
