import { ConnectError } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
const handlers = {
  cancleOrder: ({ id }: { id?: unknown }) => ({ id, state: 'CANCELLED' }), // the method is CancelOrder // mark
};
const server = await serveConnect(handlers); // no complaint

const { baseUrl } = server;
const client = connectClient(createConnectTransport({ baseUrl, httpVersion: '2' }));
try {
  console.log(await client.cancelOrder({ id: 'o-42' }));
} catch (error) {
  console.error(String(ConnectError.from(error)));
  process.exitCode = 1;
}
// endregion: show
await server.close();
