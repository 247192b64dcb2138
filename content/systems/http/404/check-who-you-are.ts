import { serve } from '../_harness/serve.ts';

await using forge = await serve((request, response) => {
  const { authorization } = request.headers;
  const member = authorization === 'Bearer demo-token-1';
  const login = member ? '{"login":"shop-bot"}' : '{"message":"Requires authentication"}';
  if (request.url === '/user') return response.writeHead(member ? 200 : 401).end(login);
  return response.writeHead(member ? 200 : 404).end('{"name":"orders"}');
});

// region: show
/** Reads a repository. A 404 is believed only after the forge has said who we are. */
async function repository(token: string): Promise<string> {
  const headers = { Authorization: `Bearer ${token}` };
  const response = await fetch(`${forge.url}/repos/shop/orders`, { headers });
  if (response.status !== 404) return response.text();
  const me = await fetch(`${forge.url}/user`, { headers }); // mark
  if (!me.ok) throw new Error(`not logged in (${me.status}), so 404 says nothing`);
  throw new Error('does not exist, or this account may not see it');
}

await repository('demo-token-0').catch((error: unknown) => console.log(String(error)));
console.log(await repository('demo-token-1'));
// endregion: show
