import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ', 2);
  if (scheme === 'Bearer' && token === 'demo-token-1') {
    response.end('{"id":"7","state":"PAID"}');
  } else {
    const challenge = 'Bearer realm="shop", error="invalid_token"';
    response.writeHead(401, { 'WWW-Authenticate': challenge }).end();
  }
});

const setting = 'Bearer demo-token-1'; // the secret store holds the scheme as well

const response = await fetch(`${shop.url}/orders/7`, {
  headers: { Authorization: `Bearer ${setting}` }, // mark
});
if (response.ok) {
  console.log(await response.text());
} else {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  process.exitCode = 1;
}
// endregion: show
