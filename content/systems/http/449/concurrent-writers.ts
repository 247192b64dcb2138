import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
// An item takes one write at a time. The first one stays busy until the others have been answered.
let busy = false;
let refusals = 0;
await using items = await serve(async (request, response) => {
  if (busy) {
    refusals += 1;
    response.writeHead(449, 'Retry the request');
    response.end(
      'Conflicting request to resource has been attempted. Retry to avoid conflicts.',
    );
    return;
  }
  busy = true;
  while (refusals < 3) await sleep(5);
  busy = false;
  response.end('written');
});

const write = () => fetch(`${items.url}/counters/orders`, { method: 'PUT', body: '1' });
const answers = await Promise.all([write(), write(), write(), write()]); // mark
const refused = answers.filter((answer) => answer.status === 449);
console.error(`4 writers at once: ${answers.length - refused.length} written`);
for (const response of refused.slice(0, 1)) {
  console.error(
    `HTTP ${response.status} ${response.statusText}: ${await response.text()}`,
  );
  process.exitCode = 1;
}
// endregion: show
