import { Agent, request as ask } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
// An origin that remembers every product in a cookie of its own.
await using origin = await serve((request, response) => {
  const cookies = Array.from({ length: 1500 }, (_, i) => `seen-${i}=${'x'.repeat(90)}`);
  response.writeHead(200, { 'Set-Cookie': cookies }).end('paid'); // mark
});

// Stands in for the edge, with its limit of 128 KB for the fields of an answer.
const pool = new Agent({ maxHeaderSize: 128 * 1024 });
await using edge = await serve(async (request, response) => {
  try {
    const answer = await ask(origin.url, { dispatcher: pool });
    response.writeHead(answer.statusCode).end(await answer.body.text());
  } catch (error) {
    console.error(`edge: ${String(error)}`);
    response.writeHead(520, 'Origin Error').end('error code: 520');
  }
});

const response = await fetch(`${edge.url}/orders/7`);
console.error(`HTTP ${response.status} ${response.statusText}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
await pool.close();
