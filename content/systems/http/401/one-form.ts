import { serve } from '../_harness/serve.ts';

await using shop = await serve((request, response) => {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ', 2);
  const valid = scheme === 'Bearer' && token === 'demo-token-1';
  if (!valid) response.writeHead(401, { 'WWW-Authenticate': 'Bearer realm="shop"' });
  response.end('{"id":"7","state":"PAID"}');
});

// region: show
/** Gives the bare token of whatever the secret store holds, or says what is wrong with it. */
function bareToken(setting: string): string {
  const token = setting
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replace(/^Bearer +/i, '');
  if (!/^[\w\-.~+/]+=*$/.test(token)) throw new Error('API_TOKEN is not a bearer token');
  return token;
}

const settings = [
  'demo-token-1',
  'Bearer demo-token-1',
  '"demo-token-1"',
  'demo-token-1\n',
];
for (const setting of settings) {
  const headers = { Authorization: `Bearer ${bareToken(setting)}` }; // mark
  const response = await fetch(`${shop.url}/orders/7`, { headers });
  console.log(`${JSON.stringify(setting)}: ${response.status}`);
}
// endregion: show
