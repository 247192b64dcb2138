import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';
import { linesOf, send } from '../_harness/wire.ts';

// region: show
await using archive = await serve(async (request, response) => {
  for (let i = 0; i < 3; i += 1) {
    response.writeProcessing(); // mark
    await sleep(100); // a third of the work
  }
  response.writeHead(204).end();
});

const copy = { request: 'COPY /archive/2026', fields: { Depth: 'infinity' } };
console.log(linesOf(await send(archive.port, copy)).join('\n'));
// endregion: show
