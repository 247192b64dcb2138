import { setTimeout as delay } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
let rows = 0;
const query = async (signal: AbortSignal) => {
  for (let n = 0; n < 100; n++) {
    await delay(50, undefined, { signal });
    rows++;
  }
};
const { promise: cancelled, resolve } = Promise.withResolvers<string>();
await using reports = await serve(async (request, response) => {
  const gone = new AbortController();
  response.once('close', () => gone.abort()); // mark
  try {
    await query(gone.signal);
    response.end('the report');
  } catch (error) {
    resolve((error as Error).name);
  }
});

await fetch(reports.url, { signal: AbortSignal.timeout(220) }).catch(() => {});
console.log(`the reader is gone, the query ends with ${await cancelled}`);
console.log(`${rows < 50 ? 'fewer than half' : 'most'} of 100 rows were read for nobody`);
// endregion: show
