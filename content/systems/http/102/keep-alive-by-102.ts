import { once } from 'node:events';
import { get } from 'node:http';
import { serve } from '../_harness/serve.ts';

// region: show
await using api = await serve((request, response) => {
  const beat = setInterval(() => response.writeProcessing(), 100);
  request.socket.once('close', () => clearInterval(beat));
});

// A limit for the whole, as most libraries have it: it is not set back by a 102.
let received = 0;
const request = get(`${api.url}/reports/2026`, { signal: AbortSignal.timeout(800) });
request.on('information', () => (received += 1)); // mark
const [error] = (await once(request, 'error')) as [Error];
console.log(`interim responses received: ${received > 3 ? 'several' : received}`);
console.log(`and all the same: ${error.name}`);
// endregion: show
