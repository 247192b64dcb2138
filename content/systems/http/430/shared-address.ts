import { serve } from '../_harness/serve.ts';

// region: show
// An edge that judges by the address, before it looks at the token.
const spoiled = new Set(['203.0.113.7']); // by somebody else in the same cloud
await using edge = await serve((request, response) => {
  const address = String(request.headers['demo-from']); // stands for the source address
  if (spoiled.has(address)) {
    response
      .writeHead(430, 'Security Rejection', { 'X-Request-Id': 'demo-request-1' })
      .end();
  } else response.end('{"data":{"shop":{"name":"Ann"}}}');
});

const call = (from: string) =>
  fetch(`${edge.url}/graphql.json`, { method: 'POST', headers: { 'demo-from': from } });

console.error(`from the desk: HTTP ${(await call('198.51.100.4')).status}`);
const response = await call('203.0.113.7'); // the same bytes from the function // mark
console.error(`from the function: HTTP ${response.status} ${response.statusText}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
