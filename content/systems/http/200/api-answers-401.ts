import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  if (request.headers.accept?.includes('text/html')) {
    response.writeHead(303, { Location: '/login' }).end();
    return;
  }
  response.writeHead(401, {
    'WWW-Authenticate': 'Bearer realm="shop"', // mark
    'Content-Type': 'application/problem+json',
  });
  response.end('{"title":"Session has ended","status":401}');
});

const response = await fetch(`${shop.url}/api/orders`, {
  headers: { Accept: 'application/json' },
  redirect: 'error',
});
console.log(`status ${response.status}: ${await response.text()}`);
// endregion: show
