import { serve } from '../_harness/serve.ts';

// region: show
const sessions = new Map([
  ['Bearer demo-token-1', { roles: ['clerk'] }],
  ['Bearer demo-token-2', { roles: ['customer'] }],
]);

await using shop = await serve((request, response) => {
  const identity = sessions.get(request.headers.authorization ?? '');
  if (!identity) {
    response.writeHead(401, { 'WWW-Authenticate': 'Bearer realm="shop"' }).end(); // mark
    return;
  }
  response.writeHead(identity.roles.includes('clerk') ? 200 : 403).end();
});

for (const token of ['', 'demo-token-2', 'demo-token-1']) {
  const headers: HeadersInit = token ? { Authorization: `Bearer ${token}` } : {};
  const { status } = await fetch(`${shop.url}/orders/7`, { headers });
  console.log(`${token || 'no token'}: ${status}`);
}
// endregion: show
