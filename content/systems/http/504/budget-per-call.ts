import { serve } from '../_harness/serve.ts';

// region: show
// The bank never answers.
await using bank = await serve(() => {});

await using checkout = await serve(async (request, response) => {
  try {
    const signal = AbortSignal.timeout(200); // mark
    const paid = await fetch(`${bank.url}/payments`, { method: 'POST', signal });
    response.writeHead(paid.status).end();
  } catch (error) {
    console.log(`checkout: the bank did not answer in 200 ms (${(error as Error).name})`);
    response.writeHead(202).end('The order is kept. The payment will be tried again.');
  }
});

await using gateway = await serve(async (request, response) => {
  try {
    const signal = AbortSignal.timeout(500);
    const answer = await fetch(checkout.url + request.url, { method: 'POST', signal });
    response.writeHead(answer.status).end(await answer.text());
  } catch {
    response.writeHead(504).end();
  }
});

const answer = await fetch(`${gateway.url}/checkout`, { method: 'POST' });
console.log(`HTTP ${answer.status}: ${await answer.text()}`);
// endregion: show
