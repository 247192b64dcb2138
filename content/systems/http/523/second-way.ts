import { request as ask } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
await using second = await serve((request, response) =>
  response.end('paid, says the second'),
);
// The first origin's network is gone.
const origins = ['http://255.255.255.255', second.url]; // mark

// Stands in for the edge, which tries another record once after 521, 522, 523, 525 or 526.
await using edge = await serve(async (request, response) => {
  for (const origin of origins) {
    try {
      const answer = await ask(origin + (request.url ?? ''));
      response.writeHead(answer.statusCode).end(await answer.body.text());
      return;
    } catch (error) {
      console.log(`edge: ${(error as NodeJS.ErrnoException).code}, to the next`);
    }
  }
  response.writeHead(523).end('error code: 523');
});

const response = await fetch(`${edge.url}/orders/7`);
console.log(`HTTP ${response.status}: ${await response.text()}`);
// endregion: show
