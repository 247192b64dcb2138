import { serve } from '../_harness/serve.ts';

// region: show
// As GitHub and npm do it: whoever may not see it must not learn that it exists.
await using forge = await serve((request, response) => {
  const member = request.headers.authorization === 'Bearer demo-token-1';
  response.writeHead(member ? 200 : 404).end('{"message":"Not Found"}');
});

const response = await fetch(`${forge.url}/repos/shop/orders`); // no token // mark
console.error(`HTTP ${response.status} ${response.statusText}`);
console.error(await response.text());
process.exitCode = response.ok ? 0 : 1;
// endregion: show
