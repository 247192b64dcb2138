import { Code, ConnectError, type Interceptor } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

let requests = 0;
// demo-token-1 has expired.
const server = await serveConnect({
  getOrder: ({ id }, { requestHeader }) => {
    requests += 1;
    if (requestHeader.get('authorization') !== 'Bearer demo-token-2')
      throw new ConnectError('token expired', Code.Unauthenticated);
    return { id, state: 'PAID' };
  },
});

// region: show
let fetched = 0;
async function fetchToken(): Promise<string> {
  fetched += 1;
  await new Promise((resolve) => setTimeout(resolve, 200));
  return 'demo-token-2';
}

let token = 'demo-token-1';
let refreshing: Promise<void> | undefined;

/** Renews the token that was refused. Who comes while that runs waits for the same result. */
function refresh(refused: string): Promise<void> {
  if (token !== refused) return Promise.resolve(); // somebody else has renewed it already
  refreshing ??= fetchToken()
    .then((fresh) => void (token = fresh))
    .finally(() => (refreshing = undefined));
  return refreshing;
}

const withToken: Interceptor = (next) => async (request) => {
  const used = token;
  request.header.set('authorization', `Bearer ${used}`);
  try {
    return await next(request);
  } catch (error) {
    // A stream of messages can't be sent a second time.
    if (ConnectError.from(error).code !== Code.Unauthenticated || request.stream)
      throw error;
    await refresh(used); // mark
    request.header.set('authorization', `Bearer ${token}`);
    return next(request); // the second refusal goes to the caller // mark
  }
};

const { baseUrl } = server;
const client = connectClient(
  createConnectTransport({ baseUrl, httpVersion: '2', interceptors: [withToken] }),
);
const orders = await Promise.all(
  Array.from({ length: 50 }, (_, n) => client.getOrder({ id: `o-${n}` })),
);
console.log(`${orders.length} calls succeeded, in ${requests} requests`);
console.log(`tokens fetched: ${fetched}`);
// endregion: show
await server.close();
