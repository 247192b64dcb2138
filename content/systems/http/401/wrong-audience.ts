import { serve } from '../_harness/serve.ts';

// region: show
// What the issuer says of the token: it was made for the inventory.
const tokens = new Map([['demo-token-1', { active: true, aud: 'inventory' }]]);

await using orders = await serve((request, response) => {
  const token = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
  const known = tokens.get(token);
  const accepted = known?.active === true && known.aud === 'orders'; // mark
  if (!accepted) {
    const why = 'error="invalid_token", error_description="not meant for this API"';
    response.writeHead(401, { 'WWW-Authenticate': `Bearer realm="shop", ${why}` });
  }
  response.end();
});

const response = await fetch(`${orders.url}/orders/7`, {
  headers: { Authorization: 'Bearer demo-token-1' },
});
console.error(`HTTP ${response.status} ${response.statusText}`);
console.error(response.headers.get('www-authenticate'));
process.exitCode = response.ok ? 0 : 1;
// endregion: show
