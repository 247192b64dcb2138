import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
// An API that is overloaded for a second, and counts what it has to refuse.
async function refusals(pause: (attempt: number) => number): Promise<number> {
  const over = Date.now() + 1000;
  let refused = 0;
  await using api = await serve((request, response) => {
    if (Date.now() > over) response.end();
    else response.writeHead(529, 'Overloaded').end(String(refused++));
  });
  const ask = async () => {
    for (let attempt = 1; ; attempt++) {
      if ((await fetch(api.url, { method: 'POST' })).ok) return;
      await sleep(pause(attempt));
    }
  };
  await Promise.all(Array.from({ length: 10 }, ask));
  return refused;
}

const atOnce = await refusals(() => 0); // mark
const growing = await refusals(
  (attempt) => 50 * 2 ** attempt * (0.5 + Math.random() / 2),
);
console.log(`10 clients, overloaded for a second`);
console.log(`growing pauses: at most 6 refusals a client: ${growing <= 60}`);
console.log(`no pauses: more than twice as many: ${atOnce > 2 * growing}`);
// endregion: show
