import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request as ask } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
await using origin = await serve(async (request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders();
  const heartbeat = setInterval(() => response.write(': wait\n\n'), 150); // mark
  await sleep(2500);
  clearInterval(heartbeat);
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
const lines = (await response.text()).split('\n').filter((line) => line !== '');
const events = lines.filter((line) => line.startsWith('data'));
console.log(
  `HTTP ${response.status}: ${events.join()} after more than one comment: ${lines.length > 2}`,
);
// endregion: show
await pool.close();
