import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => {
    setTimeout(() => callback(null, { id: call.request.id, state: 'PAID' }), 500);
  },
});
const client = connect(server.address);

// region: show
function getOrder(id: string, signal: AbortSignal): Promise<Order | undefined> {
  return new Promise((resolve, reject) => {
    const call = client.getOrder(
      { id },
      { deadline: Date.now() + 3000 },
      (error, order) => {
        if (!error) resolve(order);
        else if (error.code === grpc.status.CANCELLED && signal.aborted)
          resolve(undefined); // mark
        else reject(error); // CANCELLED, and it was not us: that one is an error
      },
    );
    if (signal.aborted) call.cancel();
    signal.addEventListener('abort', () => call.cancel(), { once: true });
  });
}

const first = new AbortController();
const left = getOrder('o-41', first.signal);
setTimeout(() => first.abort(), 200); // the user clicks on another order
const found = await getOrder('o-42', AbortSignal.timeout(3000));
console.log(`o-41: ${(await left) ? 'shown' : 'no longer wanted'}`);
console.log(`o-42: ${found?.state}`);
// endregion: show

client.close();
await server.close();
