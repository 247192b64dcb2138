import { Code, ConnectError, type Interceptor } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
let attempts = 0;
const server = await serveConnect({
  getOrder: ({ id }) => {
    attempts += 1;
    if (attempts < 3)
      throw new ConnectError('orders-db: no free connection', Code.Unavailable);
    return { id, state: 'PAID' };
  },
});

// Connect has no retry policy of its own: no service config is read.
const reads = new Set(['GetOrder']); // mark
const retry: Interceptor = (next) => async (request) => {
  const most = !request.stream && reads.has(request.method.name) ? 4 : 1;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await next(request);
    } catch (error) {
      if (ConnectError.from(error).code !== Code.Unavailable || attempt === most)
        throw error; // mark
      await new Promise((resolve) =>
        setTimeout(resolve, Math.random() * 200 * 2 ** attempt),
      );
    }
  }
};

const { baseUrl } = server;
const client = connectClient(
  createConnectTransport({ baseUrl, httpVersion: '2', interceptors: [retry] }),
);
const order = await client.getOrder({ id: 'o-42' }, { timeoutMs: 4000 }); // of all attempts together
console.log(`${String(order.id)} is ${String(order.state)}, after ${attempts} attempts`);
// endregion: show
await server.close();
