import { Code, ConnectError } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
const server = await serveConnect({
  createOrder: ({ order }) => {
    const { quantity } = order as { quantity: number };
    if (quantity < 1 || quantity > 100) {
      const text = `order.quantity must be from 1 to 100, got ${quantity}`;
      throw new ConnectError(text, Code.InvalidArgument); // mark
    }
    return { id: 'o-42' };
  },
});

const { baseUrl } = server;
const client = connectClient(createConnectTransport({ baseUrl, httpVersion: '2' }));
try {
  console.log(await client.createOrder({ order: { customer: 'c-7', quantity: 250 } }));
} catch (error) {
  console.error(String(ConnectError.from(error)));
  process.exitCode = 1;
}
// endregion: show
await server.close();
