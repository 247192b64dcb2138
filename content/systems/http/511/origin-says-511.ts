import { serve } from '../_harness/serve.ts';

// region: show
// An API gateway whose author looked for a code about authentication.
await using api = await serve((request, response) => {
  const known = request.headers.authorization === 'Bearer demo-token-2';
  response.writeHead(known ? 200 : 511).end(); // mark
});

const response = await fetch(`${api.url}/orders/7`, {
  headers: { Authorization: 'Bearer demo-token-1' },
});
console.error(`HTTP ${response.status} ${response.statusText}`);
console.error(`WWW-Authenticate: ${response.headers.get('www-authenticate')}`);
process.exitCode = response.ok ? 0 : 1;
// endregion: show
