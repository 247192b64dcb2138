import { STATUS_CODES } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
const names: Record<number, string> = {
  ...STATUS_CODES,
  598: 'Network read timeout error', // mark
  599: 'Network connect timeout error',
};

await using origin = await serve(async (request, response) => {
  await delay(600);
  response.end('the report');
});
await using gateway = await serve(async (request, response) => {
  try {
    const answer = await fetch(origin.url, { signal: AbortSignal.timeout(200) });
    response.end(await answer.text());
  } catch {
    response.writeHead(598, names[598]).end();
  }
});

const response = await fetch(`${gateway.url}/reports/2026`);
console.error(`HTTP ${response.status} ${response.statusText}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
