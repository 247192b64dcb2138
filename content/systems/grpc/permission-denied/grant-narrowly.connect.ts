import { Code, ConnectError, createContextKey } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
const caller = createContextKey('nobody'); // the interceptor says who it is, the handler reads it
const grants = new Set(['billing orders.get']);

grants.add('billing orders.cancel o-42'); // this permission, on this order // mark

const server = await serveConnect(
  {
    cancelOrder: ({ id }, { values }) => {
      if (grants.has(`${values.get(caller)} orders.cancel ${String(id)}`))
        return { id, state: 'CANCELLED' };
      const text = `orders.cancel denied on order ${String(id)} (or it might not exist)`;
      throw new ConnectError(text, Code.PermissionDenied);
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
for (const id of ['o-7', 'o-42']) {
  const outcome = await client.cancelOrder({ id }, { headers }).then(
    (order) => `${id} is ${order.state}`,
    (error: unknown) => `${id}: ${String(ConnectError.from(error))}`,
  );
  console.log(outcome);
}
// endregion: show
await server.close();
