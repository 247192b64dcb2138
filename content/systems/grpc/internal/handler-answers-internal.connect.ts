import { ConnectError } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
function findOrder(id: unknown): { id: string; state: string } {
  throw Object.assign(new Error(`${String(id)}: connect ECONNREFUSED`), {
    code: 'ECONNREFUSED',
  });
}

const server = await serveConnect({
  getOrder: ({ id }) => findOrder(id), // what is no ConnectError becomes internal, without its text // mark
});

const { baseUrl } = server;
const client = connectClient(createConnectTransport({ baseUrl, httpVersion: '2' }));
try {
  console.log(await client.getOrder({ id: 'o-42' }));
} catch (error) {
  console.error(String(ConnectError.from(error)));
  process.exitCode = 1;
}
// endregion: show
await server.close();
