import { ConnectError } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
let [steps, saved] = [0, 0];
const server = await serveConnect({
  createOrder: async (_request, { signal }) => {
    for (; steps < 10; steps += 1) {
      signal.throwIfAborted(); // between two steps // mark
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    saved += 1;
    return { id: `o-${saved}`, state: 'PAID' };
  },
});

const { baseUrl } = server;
const client = connectClient(createConnectTransport({ baseUrl, httpVersion: '2' }));
try {
  await client.createOrder({ order: { customer: 'c-7' } }, { timeoutMs: 350 });
} catch (error) {
  console.log(`the caller gives up: ${String(ConnectError.from(error))}`);
}
await new Promise((resolve) => setTimeout(resolve, 1200));
console.log(`all steps done: ${steps === 10}, orders in the database: ${saved}`);
// endregion: show
await server.close();
