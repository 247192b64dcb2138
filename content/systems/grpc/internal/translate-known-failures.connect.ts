import { Code, ConnectError, type Interceptor } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
function findOrder(id: unknown): { id: string; state: string } {
  throw Object.assign(new Error(`${String(id)}: connect ECONNREFUSED`), {
    code: 'ECONNREFUSED',
  });
}

// The server's interceptor sees the handler's own error, before Connect makes it internal.
const translate: Interceptor = (next) => async (request) => {
  try {
    return await next(request);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ECONNREFUSED') throw error;
    console.log(`server log: ${String(error)}`);
    throw new ConnectError('the database of orders is away', Code.Unavailable); // mark
  }
};

const server = await serveConnect(
  { getOrder: ({ id }) => findOrder(id) },
  { interceptors: [translate] },
);

const { baseUrl } = server;
const client = connectClient(createConnectTransport({ baseUrl, httpVersion: '2' }));
const outcome = await client.getOrder({ id: 'o-42' }).then(
  (order) => String(order.state),
  (error: unknown) => String(ConnectError.from(error)),
);
console.log(outcome);
// endregion: show
await server.close();
