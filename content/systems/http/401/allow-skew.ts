import { serve } from '../_harness/serve.ts';

// region: show
const now = () => Math.floor(Date.now() / 1000);
const claims = { sub: 'customer-7', nbf: now(), exp: now() + 300 };

const apiClock = () => now() - 40; // still 40 s behind
const leeway = 60; // seconds, for nbf and exp alike // mark

await using shop = await serve((request, response) => {
  const started = claims.nbf - leeway <= apiClock();
  const ended = apiClock() >= claims.exp + leeway;
  if (!started || ended) response.writeHead(401, { 'WWW-Authenticate': 'Bearer' });
  response.end('{"id":"7","state":"PAID"}');
});

const response = await fetch(`${shop.url}/orders/7`, {
  headers: { Authorization: 'Bearer demo-token-1' },
});
console.log(`HTTP ${response.status}: ${await response.text()}`);
// endregion: show
