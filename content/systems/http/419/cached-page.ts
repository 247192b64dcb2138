import { serve } from '../_harness/serve.ts';

// region: show
const tokens: Record<string, string> = { ann: 'token-of-ann', ben: 'token-of-ben' };
const visitor = (cookie = '') => cookie.split('=')[1] ?? '';

let cached: string | undefined; // a full-page cache in front of the shop
await using shop = await serve((request, response) => {
  const own = tokens[visitor(request.headers.cookie)];
  if (request.method === 'GET') {
    cached ??= `<input type="hidden" name="_token" value="${own}">`; // mark
    response.end(cached);
  } else if (request.headers['x-csrf-token'] === own) response.end('saved');
  else response.writeHead(419, 'unknown status').end('CSRF token mismatch.');
});

for (const name of ['ann', 'ben']) {
  const cookie = `shop_session=${name}`;
  const page = await fetch(`${shop.url}/contact`, { headers: { cookie } });
  const token = /value="(.*?)"/.exec(await page.text())?.[1] ?? '';
  const response = await fetch(`${shop.url}/contact`, {
    method: 'POST',
    headers: { cookie, 'x-csrf-token': token },
  });
  if (response.ok) console.log(`${name}: ${await response.text()}`);
  else {
    console.error(`${name}: HTTP ${response.status} ${response.statusText}`);
    process.exitCode = 1;
  }
}
// endregion: show
