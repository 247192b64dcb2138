import { serve } from '../_harness/serve.ts';

// region: show
// A script with an expired session, under the rule "authenticate".
await using provider = await serve((request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Sign in</h1>');
});
await using balancer = await serve((request, response) => {
  response.writeHead(302, { Location: `${provider.url}/authorize` }).end();
});

const response = await fetch(`${balancer.url}/api/orders`); // mark
console.log(`HTTP ${response.status}, ${response.headers.get('content-type')}`);
console.log(`ok ${response.ok}: the orders are ${await response.text()}`);
// endregion: show
