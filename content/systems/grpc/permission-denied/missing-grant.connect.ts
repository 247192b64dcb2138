import { Code, ConnectError, createContextKey } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
const caller = createContextKey('nobody'); // the interceptor says who it is, the handler reads it
const grants = new Set(['billing orders.get']);

const server = await serveConnect(
  {
    cancelOrder: ({ id }, { values }) => {
      if (grants.has(`${values.get(caller)} orders.cancel`))
        return { id, state: 'CANCELLED' };
      const text = `orders.cancel denied on order ${String(id)} (or it might not exist)`;
      throw new ConnectError(text, Code.PermissionDenied); // mark
    },
  },
  {
    interceptors: [
      (next) => (request) => {
        const known = request.header.get('authorization') === 'Bearer demo-token-1';
        if (known) request.contextValues.set(caller, 'billing');
        return next(request);
      },
    ],
  },
);

const { baseUrl } = server;
const client = connectClient(createConnectTransport({ baseUrl, httpVersion: '2' }));
const headers = { authorization: 'Bearer demo-token-1' };
try {
  console.log(await client.cancelOrder({ id: 'o-42' }, { headers }));
} catch (error) {
  console.error(String(ConnectError.from(error)));
  process.exitCode = 1;
}
// endregion: show
await server.close();
