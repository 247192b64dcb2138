import { serve } from '../_harness/serve.ts';

// region: show
// The identity provider knows the user, and does not let them into this application.
await using provider = await serve((request, response) => {
  const asked = new URL(request.url ?? '/', 'http://idp').searchParams;
  const back = new URL(asked.get('redirect_uri') ?? '');
  back.searchParams.set('error', 'access_denied'); // mark
  back.searchParams.set('state', asked.get('state') ?? '');
  response.writeHead(302, { Location: back.href }).end();
});
// Stands in for the load balancer and its authenticate action.
await using balancer = await serve((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', balancer.url);
  if (pathname === '/oauth2/idpresponse') {
    console.error(`GET ${pathname}?error=${searchParams.get('error')}`);
    return response.writeHead(searchParams.has('error') ? 561 : 200).end();
  }
  const ask = new URL('/authorize', provider.url);
  ask.searchParams.set('redirect_uri', `${balancer.url}/oauth2/idpresponse`);
  ask.searchParams.set('state', 's-1');
  return response.writeHead(302, { Location: ask.href }).end();
});

const response = await fetch(`${balancer.url}/orders`);
console.error(`HTTP ${response.status}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
