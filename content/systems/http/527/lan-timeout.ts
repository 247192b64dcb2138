import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
await using origin = await serve(async (request, response) => {
  await sleep(800);
  response.end('4711 orders');
});

// Stands in for rg-listener, with 0.3 s in place of 30 s.
const lanTimeout = 300; // lan.timeout in railgun.conf // mark
await using listener = await serve(async (request, response) => {
  try {
    const signal = AbortSignal.timeout(lanTimeout);
    const answer = await fetch(origin.url, { signal });
    response.writeHead(answer.status).end(await answer.text());
  } catch {
    console.error(`listener: no response from origin (timeout) 127.0.0.1:80/example.com`);
    request.socket.destroy();
  }
});

// Stands in for the edge, which reaches the listener and hears nothing of the origin.
await using edge = await serve(async (request, response) => {
  try {
    const answer = await fetch(listener.url);
    response.writeHead(answer.status).end(await answer.text());
  } catch {
    response.writeHead(527).end('error code: 527');
  }
});

const response = await fetch(`${edge.url}/reports/2026`);
console.error(`HTTP ${response.status}: ${await response.text()}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
