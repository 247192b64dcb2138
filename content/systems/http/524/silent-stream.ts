import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request as ask } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
// A stream of events whose first one takes a while.
await using origin = await serve(async (request, response) => {
  response.setHeader('Content-Type', 'text/event-stream');
  await sleep(2500); // not even a head until then // mark
  response.end('data: done\n\n');
});

const pool = new Agent({ headersTimeout: 500, bodyTimeout: 500 });
await using edge = await serve(async (request, response) => {
  try {
    const answer = await ask(origin.url, { dispatcher: pool });
    response.writeHead(answer.statusCode, { 'Content-Type': 'text/event-stream' });
    await pipeline(answer.body, response);
  } catch {
    if (!response.headersSent) response.writeHead(524).end('error code: 524');
  }
});

const response = await fetch(`${edge.url}/events`);
console.error(`HTTP ${response.status}: ${await response.text()}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
await pool.close();
