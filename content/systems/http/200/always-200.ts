import { serve } from '../_harness/serve.ts';

// region: show
async function failures(status: number): Promise<number> {
  await using shop = await serve((request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end('{"ok":false,"error":"database is down"}');
  });
  let counted = 0;
  for (let i = 0; i < 10; i += 1) {
    // As a proxy, a load balancer or a dashboard counts: by the status alone.
    if ((await fetch(`${shop.url}/health`)).status >= 500) counted += 1; // mark
  }
  return counted;
}

console.log(`10 failed requests, answered with 503: ${await failures(503)} counted`);
console.log(`10 failed requests, answered with 200: ${await failures(200)} counted`);
// endregion: show
