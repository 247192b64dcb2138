import { serve } from '../_harness/serve.ts';

// region: show
const scopes = new Set(['openid', 'email', 'profile']);
await using provider = await serve((request, response) => {
  const asked = new URL(request.url ?? '/', 'http://idp').searchParams;
  const back = new URL(asked.get('redirect_uri') ?? '');
  const known = (asked.get('scope') ?? '').split(' ').every((scope) => scopes.has(scope));
  if (known) back.searchParams.set('code', 'code-1');
  else back.searchParams.set('error', 'invalid_scope');
  response.writeHead(302, { Location: back.href }).end();
});
// Stands in for the load balancer; the scope comes from the rule's action.
await using balancer = await serve((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', balancer.url);
  if (searchParams.has('error')) return response.writeHead(561).end();
  if (pathname === '/oauth2/idpresponse') return response.end('three orders');
  const ask = new URL('/authorize', provider.url);
  ask.searchParams.set('scope', 'openid email'); // mark
  ask.searchParams.set('redirect_uri', `${balancer.url}/oauth2/idpresponse`);
  return response.writeHead(302, { Location: ask.href }).end();
});

const response = await fetch(`${balancer.url}/orders`);
console.log(`HTTP ${response.status}: ${await response.text()}`);
// endregion: show
