import { serve } from '../_harness/serve.ts';

const scopes = new Map([['Bearer demo-token-1', ['orders:read']]]);
await using shop = await serve((request, response) => {
  const granted = scopes.get(request.headers.authorization ?? '') ?? [];
  if (granted.includes('orders:write')) return response.writeHead(204).end();
  const challenge = 'Bearer error="insufficient_scope", scope="orders:write"';
  return response.writeHead(403, { 'WWW-Authenticate': challenge }).end();
});

// region: show
/** Asks the issuer for a token with one scope more. The user has to agree, once. */
async function stepUp(scope: string): Promise<string> {
  console.log(`may the shop's app have "${scope}"? yes`);
  scopes.set('Bearer demo-token-2', ['orders:read', scope]);
  return 'demo-token-2';
}

async function remove(token: string, mayStepUp = true): Promise<Response> {
  const headers = { Authorization: `Bearer ${token}` };
  const response = await fetch(`${shop.url}/orders/7`, { method: 'DELETE', headers });
  const challenge = response.headers.get('www-authenticate') ?? '';
  const [, scope] = /error="insufficient_scope".*scope="([^"]+)"/.exec(challenge) ?? [];
  if (response.status !== 403 || !scope || !mayStepUp) return response;
  return remove(await stepUp(scope), false); // mark
}

const response = await remove('demo-token-1');
console.log(`DELETE /orders/7: HTTP ${response.status}`);
// endregion: show
