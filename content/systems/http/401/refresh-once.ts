import { serve } from '../_harness/serve.ts';

let requests = 0;
let fetched = 0;
// demo-token-1 has expired.
await using shop = await serve((request, response) => {
  requests += 1;
  const valid = request.headers.authorization === 'Bearer demo-token-2';
  if (!valid) response.writeHead(401, { 'WWW-Authenticate': 'Bearer realm="shop"' });
  response.end('{"id":"7","state":"PAID"}');
});

// region: show
async function fetchToken(): Promise<string> {
  fetched += 1;
  await new Promise((resolve) => setTimeout(resolve, 100)); // the token server takes its time
  return 'demo-token-2';
}

let token = 'demo-token-1';
let refreshing: Promise<void> | undefined;

/** Renews the token that was refused. Who comes meanwhile waits for the same result. */
function refresh(refused: string): Promise<void> {
  if (token !== refused) return Promise.resolve(); // somebody else has renewed it already
  refreshing ??= fetchToken()
    .then((fresh) => void (token = fresh))
    .finally(() => (refreshing = undefined));
  return refreshing;
}

async function getOrder(id: string, mayRefresh = true): Promise<Response> {
  const used = token;
  const headers = { Authorization: `Bearer ${used}` };
  const response = await fetch(`${shop.url}/orders/${id}`, { headers });
  if (response.status !== 401 || !mayRefresh) return response;
  await response.body?.cancel();
  await refresh(used); // mark
  return getOrder(id, false); // the second refusal goes to the caller
}

const answers = await Promise.all(Array.from({ length: 20 }, () => getOrder('7')));
const good = answers.filter((response) => response.ok).length;
console.log(`${good} of 20 calls succeeded, in ${requests} requests`);
console.log(`tokens fetched: ${fetched}`);
// endregion: show
