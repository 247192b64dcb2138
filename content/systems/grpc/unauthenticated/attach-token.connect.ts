import { Code, ConnectError } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
const server = await serveConnect({
  getOrder: ({ id }, { requestHeader }) => {
    if (!requestHeader.get('authorization'))
      throw new ConnectError('missing bearer token', Code.Unauthenticated);
    return { id, state: 'PAID' };
  },
});

const { baseUrl } = server;
const client = connectClient(createConnectTransport({ baseUrl, httpVersion: '2' }));
const headers = { authorization: 'Bearer demo-token-1' }; // mark
const order = await client.getOrder({ id: 'o-42' }, { headers });
console.log(`${order.id} is ${order.state}`);
// endregion: show
await server.close();
