import { ConnectError } from '@connectrpc/connect';
import { createConnectTransport, createGrpcTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
const server = await serveConnect({
  getOrder: ({ id }) => ({ id, state: 'PAID' }),
});

// The gateway of the site serves it below /api, and this caller asks the server itself.
const baseUrl = `${server.baseUrl}/api`; // mark
for (const [protocol, transport] of Object.entries({
  Connect: createConnectTransport({ baseUrl, httpVersion: '2' }),
  gRPC: createGrpcTransport({ baseUrl }),
})) {
  try {
    console.log(await connectClient(transport).getOrder({ id: 'o-42' }));
  } catch (error) {
    console.error(`${protocol}: ${String(ConnectError.from(error))}`); // mark
    process.exitCode = 1;
  }
}
// endregion: show
await server.close();
