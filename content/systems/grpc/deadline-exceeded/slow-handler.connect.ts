import { ConnectError } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
let saved = 0;
const server = await serveConnect({
  createOrder: async () => {
    // Charges the card, books the stock, writes the order: 1 s.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    saved += 1;
    return { id: `o-${saved}`, state: 'PAID' };
  },
});

const { baseUrl } = server;
const client = connectClient(createConnectTransport({ baseUrl, httpVersion: '2' }));
const timeoutMs = 400; // mark
try {
  console.log(await client.createOrder({ order: { customer: 'c-7' } }, { timeoutMs }));
} catch (error) {
  console.error(String(ConnectError.from(error)));
  process.exitCode = 1;
}

while (saved === 0) await new Promise((resolve) => setTimeout(resolve, 100));
console.error(`later, orders in the database: ${saved}`); // mark
// endregion: show
await server.close();
