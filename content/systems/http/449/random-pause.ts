import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
let busy = false;
await using items = await serve(async (request, response) => {
  if (busy) {
    response.writeHead(449, 'Retry the request').end();
    return;
  }
  busy = true;
  await sleep(20);
  busy = false;
  response.end('written');
});

const deadline = AbortSignal.timeout(4000);
async function write(): Promise<Response> {
  for (let most = 40; ; most *= 2) {
    const response = await fetch(`${items.url}/counters/orders`, {
      method: 'PUT',
      body: '1',
      signal: deadline,
    });
    if (response.status !== 449) return response;
    await sleep(Math.random() * most); // a random part, not the whole // mark
  }
}

const answers = await Promise.all(Array.from({ length: 8 }, write));
console.log(`8 writers at once: ${answers.filter((answer) => answer.ok).length} written`);
// endregion: show
