import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
// Four answers at a time; whoever comes above that is refused.
let working = 0;
await using api = await serve(async (request, response) => {
  if (working >= 4) {
    const error = { type: 'overloaded_error', message: 'Overloaded' };
    response.writeHead(529, 'Overloaded').end(JSON.stringify({ type: 'error', error }));
    return;
  }
  working++;
  await sleep(50);
  working--;
  response.end('{"content":[]}');
});

const ask = () => fetch(`${api.url}/v1/messages`, { method: 'POST', body: '{}' });
const answers = await Promise.all(Array.from({ length: 10 }, ask)); // ten customers // mark
const refused = answers.filter((answer) => !answer.ok);
console.error(`10 customers, ${answers.length - refused.length} answers`);
for (const response of refused.slice(0, 1)) {
  console.error(
    `HTTP ${response.status} ${response.statusText}: ${await response.text()}`,
  );
  process.exitCode = 1;
}
// endregion: show
