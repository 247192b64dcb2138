import { serve } from '../_harness/serve.ts';

// region: show
// An exchange: 3 requests are free, then 429, and who goes on after two of them is banned.
let requests = 0;
await using market = await serve((request, response) => {
  requests++;
  if (requests <= 3) response.end('{"bids":[]}');
  else if (requests <= 5) response.writeHead(429, { 'Retry-After': '1' }).end();
  else {
    const msg = 'Way too much request weight used; IP banned until 1635504416554.';
    response.writeHead(418, { 'Retry-After': '120' });
    response.end(JSON.stringify({ code: -1003, msg }));
  }
});

for (;;) {
  const response = await fetch(`${market.url}/depth`);
  if (response.status === 429) continue; // mark
  if (response.ok) continue;
  console.error(`HTTP ${response.status} ${response.statusText}`);
  console.error(await response.text());
  process.exitCode = 1;
  break;
}
// endregion: show
