import { serve } from '../_harness/serve.ts';

// region: show
const now = () => Math.floor(Date.now() / 1000);
const claims = { sub: 'customer-7', nbf: now(), exp: now() + 300 }; // as the issuer made them

const apiClock = () => now() - 40; // the API's clock is 40 s behind

await using shop = await serve((request, response) => {
  const accepted = claims.nbf <= apiClock() && apiClock() < claims.exp; // mark
  if (!accepted) {
    const why = 'error="invalid_token", error_description="token is not valid yet"';
    response.writeHead(401, { 'WWW-Authenticate': `Bearer ${why}` });
  }
  response.end();
});

const response = await fetch(`${shop.url}/orders/7`, {
  headers: { Authorization: 'Bearer demo-token-1' },
});
console.error(`HTTP ${response.status} ${response.statusText}`);
console.error(response.headers.get('www-authenticate'));
process.exitCode = response.ok ? 0 : 1;
// endregion: show
