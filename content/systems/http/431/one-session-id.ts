import { serve } from '../_harness/serve.ts';

// region: show
const viewed = new Map([['demo-1', Array.from({ length: 60 }, (_, n) => n)]]);
await using shop = await serve((request, response) => {
  const session = /session=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  response.end(`order 7; ${viewed.get(session)?.length} products viewed`); // mark
});

const response = await fetch(`${shop.url}/orders/7`, {
  headers: { Cookie: 'session=demo-1' },
});
console.log(`HTTP ${response.status}: ${await response.text()}`);
// endregion: show
