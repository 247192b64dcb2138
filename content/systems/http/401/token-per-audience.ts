import { serve } from '../_harness/serve.ts';

// region: show
const api = (accepted: string) =>
  serve(({ headers }, response) => {
    response.writeHead(headers.authorization === `Bearer ${accepted}` ? 200 : 401).end();
  });
await using inventory = await api('demo-token-1');
await using orders = await api('demo-token-2');

async function fetchToken(audience: string): Promise<string> {
  // grant_type=client_credentials&resource=https://<audience>.example.com
  return audience === 'orders' ? 'demo-token-2' : 'demo-token-1';
}

/** One token for each audience, fetched when it is first needed. */
const tokens = new Map<string, Promise<string>>();
function tokenFor(audience: string): Promise<string> {
  let token = tokens.get(audience);
  if (!token) tokens.set(audience, (token = fetchToken(audience)));
  return token;
}

for (const [audience, url] of [
  ['inventory', `${inventory.url}/stock/42`],
  ['orders', `${orders.url}/orders/7`],
] as const) {
  const headers = { Authorization: `Bearer ${await tokenFor(audience)}` }; // mark
  const { status } = await fetch(url, { headers });
  console.log(`${audience}: HTTP ${status}`);
}
// endregion: show
