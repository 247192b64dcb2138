import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'COPY /archive/2026',
  fields: { Destination: '/archive/2026-copy', Depth: 'infinity' },
  async answer(request, response) {
    response.writeProcessing();
    await new Promise((resolve) => setTimeout(resolve, 100)); // the work
    response.writeHead(201, { Location: '/archive/2026-copy' });
    response.end();
  },
});
// endregion: show
