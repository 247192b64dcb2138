import { ConnectError } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
const server = await serveConnect({
  getOrder: async ({ id }) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return { id, state: 'PAID' };
  },
});

const { baseUrl } = server;
const transport = createConnectTransport({
  baseUrl,
  httpVersion: '2',
  defaultTimeoutMs: 300,
});
const client = connectClient(transport);
const spent = 500; // ms that an earlier call has taken
for (const timeoutMs of [undefined, 400 - spent]) {
  const began = Date.now();
  const outcome = await client.getOrder({ id: 'o-42' }, { timeoutMs }).then(
    (order) => `o-42 is ${String(order.state)}`,
    (error: unknown) => String(ConnectError.from(error)),
  );
  const waited = Date.now() - began > 1000 ? 'more than 1 s' : 'less than 1 s';
  console.log(`timeoutMs ${timeoutMs}: ${outcome}, after ${waited}`); // -100 means: none // mark
}
// endregion: show
await server.close();
