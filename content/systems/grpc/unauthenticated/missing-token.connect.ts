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
try {
  console.log(await client.getOrder({ id: 'o-42' })); // and no headers // mark
} catch (error) {
  console.error(String(ConnectError.from(error)));
  process.exitCode = 1;
}
// endregion: show
await server.close();
