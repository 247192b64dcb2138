import * as grpc from '@grpc/grpc-js';
import { getOrder, serveProtected } from '../_harness/protected.ts';
import { connect, type Order } from '../_harness/shop.ts';

// demo-token-1 has expired.
const server = await serveProtected((token) =>
  token === 'demo-token-2' ? undefined : 'token expired',
);
const client = connect(server.address);

// region: show
let fetched = 0;
async function fetchToken(): Promise<string> {
  fetched += 1;
  await new Promise((resolve) => setTimeout(resolve, 200)); // the token server takes its time
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

async function callWithToken(id: string, mayRefresh = true): Promise<Order> {
  const used = token;
  const metadata = new grpc.Metadata();
  metadata.set('authorization', `Bearer ${used}`);
  try {
    return await getOrder(client, id, metadata);
  } catch (error) {
    const { code } = error as grpc.ServiceError;
    if (code !== grpc.status.UNAUTHENTICATED || !mayRefresh) throw error;
    await refresh(used); // mark
    return callWithToken(id, false); // the second refusal goes to the caller // mark
  }
}

const orders = await Promise.all(
  Array.from({ length: 50 }, (_, n) => callWithToken(`o-${n}`)),
);
console.log(`${orders.length} calls succeeded, in ${server.requests()} requests`);
console.log(`tokens fetched: ${fetched}`);
// endregion: show

client.close();
await server.close();
