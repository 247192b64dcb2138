import { serve } from '../_harness/serve.ts';

// region: show
// The user now belongs to the application: the provider sends a code back.
await using provider = await serve((request, response) => {
  const callback = new URL(request.url ?? '/', 'http://idp').searchParams;
  const back = new URL(callback.get('redirect_uri') ?? '');
  back.searchParams.set('code', 'code-1'); // mark
  back.searchParams.set('state', callback.get('state') ?? '');
  response.writeHead(302, { Location: back.href }).end();
});
// Stands in for the load balancer and its authenticate action.
await using balancer = await serve((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', balancer.url);
  if (pathname === '/oauth2/idpresponse') {
    if (!searchParams.has('code')) return response.writeHead(561).end();
    return response.writeHead(302, { Location: '/signed-in' }).end();
  }
  if (pathname === '/signed-in') return response.end('three orders');
  const ask = new URL('/authorize', provider.url);
  ask.searchParams.set('redirect_uri', `${balancer.url}/oauth2/idpresponse`);
  ask.searchParams.set('state', 's-1');
  return response.writeHead(302, { Location: ask.href }).end();
});

const response = await fetch(`${balancer.url}/orders`);
console.log(`HTTP ${response.status}: ${await response.text()}`);
// endregion: show
