import { ConnectError } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
const server = await serveConnect({
  getOrder: ({ id }, context) => {
    const left = context.timeoutMs() ?? Infinity;
    console.log(
      `${String(id)}: the server has ${left > 900 && left <= 1000 ? 'about 1 s' : left}`,
    );
    return { id, state: 'PAID' };
  },
});

// One place that sets deadlines. A time span can't be in the past, as an instant can.
const defaultTimeoutMs = 1000; // mark
const { baseUrl } = server;
const client = connectClient(
  createConnectTransport({ baseUrl, httpVersion: '2', defaultTimeoutMs }),
);
for (const id of ['o-1', 'o-2']) {
  const order = await client
    .getOrder({ id })
    .catch((error: unknown) => ConnectError.from(error));
  console.log(
    order instanceof ConnectError ? String(order) : `${id} is ${String(order.state)}`,
  );
  await new Promise((resolve) => setTimeout(resolve, 1100)); // longer than the deadline
}
// endregion: show
await server.close();
