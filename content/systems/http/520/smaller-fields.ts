import { Agent, request as ask } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
// The products stand in the session; the cookie only names it.
const seen = new Map([['session-1', Array.from({ length: 1500 }, (_, i) => i)]]);
await using origin = await serve((request, response) => {
  response.writeHead(200, { 'Set-Cookie': 'session=session-1; HttpOnly' }); // mark
  response.end(`${seen.get('session-1')?.length} products seen`);
});

const pool = new Agent({ maxHeaderSize: 128 * 1024 });
await using edge = await serve(async (request, response) => {
  try {
    const answer = await ask(origin.url, { dispatcher: pool });
    response.writeHead(answer.statusCode).end(await answer.body.text());
  } catch {
    response.writeHead(520, 'Origin Error').end('error code: 520');
  }
});

const response = await fetch(`${edge.url}/orders/7`);
console.log(`${response.status} ${await response.text()}`);
// endregion: show
await pool.close();
