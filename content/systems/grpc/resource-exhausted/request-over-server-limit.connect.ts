import { ConnectError } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
const server = await serveConnect(
  { createOrder: () => ({ id: 'o-1' }) },
  { readMaxBytes: 4 * 1024 * 1024 }, // mark
);

const note = new Uint8Array(5 * 1024 * 1024);
const { baseUrl } = server;
const client = connectClient(createConnectTransport({ baseUrl, httpVersion: '2' }));
try {
  console.log(await client.createOrder({ order: { customer: 'c-7', note } }));
} catch (error) {
  console.error(String(ConnectError.from(error)));
  process.exitCode = 1;
}
// endregion: show
await server.close();
