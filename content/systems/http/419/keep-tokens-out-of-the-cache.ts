import { serve } from '../_harness/serve.ts';

// region: show
const tokens: Record<string, string> = { ann: 'token-of-ann', ben: 'token-of-ben' };
const visitor = (cookie = '') => cookie.split('=')[1] ?? '';

const cached = '<form method="post">…</form><script src="/token.js"></script>'; // nobody's
await using shop = await serve((request, response) => {
  const own = tokens[visitor(request.headers.cookie)] ?? '';
  if (request.url === '/csrf-token') {
    response.writeHead(200, { 'Cache-Control': 'no-store' }).end(own); // mark
  } else if (request.method === 'GET') response.end(cached);
  else if (request.headers['x-csrf-token'] === own) response.end('saved');
  else response.writeHead(419, 'unknown status').end('CSRF token mismatch.');
});

for (const name of ['ann', 'ben']) {
  const cookie = `shop_session=${name}`;
  await fetch(`${shop.url}/contact`, { headers: { cookie } });
  const token = await fetch(`${shop.url}/csrf-token`, { headers: { cookie } });
  const response = await fetch(`${shop.url}/contact`, {
    method: 'POST',
    headers: { cookie, 'x-csrf-token': await token.text() },
  });
  console.log(`${name}: ${response.status} ${await response.text()}`);
}
// endregion: show
