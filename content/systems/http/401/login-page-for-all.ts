import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  if (request.url?.startsWith('/login')) {
    response
      .setHeader('Content-Type', 'text/html')
      .end('<!doctype html><title>Log in</title>');
  } else {
    response.writeHead(302, { Location: `/login?next=${request.url}` }).end(); // no 401 // mark
  }
});

// An API client whose token has expired.
const response = await fetch(`${shop.url}/orders/7`, {
  headers: { Authorization: 'Bearer demo-token-1', Accept: 'application/json' },
});
console.log(
  `status ${response.status}, ok ${response.ok}, from ${new URL(response.url).pathname}`,
);
try {
  console.log(await response.json());
} catch (error) {
  console.log(String(error));
}
console.log(`a 401 that tells the client to renew: ${response.status === 401}`);
// endregion: show
