import { serve } from '../_harness/serve.ts';

// region: show
// The bank never answers.
await using bank = await serve(() => {});

await using checkout = await serve(async (request, response) => {
  try {
    const paid = await fetch(`${bank.url}/payments`, { method: 'POST' }); // mark
    response.writeHead(paid.status).end();
  } catch {
    response.writeHead(500).end();
  }
});

await using gateway = await serve(async (request, response) => {
  try {
    const signal = AbortSignal.timeout(500);
    const answer = await fetch(checkout.url + request.url, { method: 'POST', signal });
    response.writeHead(answer.status).end();
  } catch (error) {
    console.error(`gateway: ${String(error)}`);
    response.writeHead(504).end();
  }
});

const answer = await fetch(`${gateway.url}/checkout`, { method: 'POST' });
console.error(`HTTP ${answer.status} ${answer.statusText}`);
if (!answer.ok) process.exitCode = 1;
// endregion: show
