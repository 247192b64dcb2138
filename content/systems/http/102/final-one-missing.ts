import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
await using api = await serve((request, response) => {
  // "Not ready yet", meant as an answer: as return StatusCode(102) does it.
  response.writeProcessing(); // mark
});

console.log(linesOf(await send(api.port, { request: 'GET /reports/2026' })).join('\n'));

await fetch(`${api.url}/reports/2026`, { signal: AbortSignal.timeout(500) }).catch(
  (error: unknown) => console.error(`fetch: ${String(error)}`),
);
// endregion: show
