import { ConnectError } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
let requests = 0;
const server = await serveConnect({
  createOrder: () => {
    requests += 1;
    return { id: 'o-1' };
  },
});

const { baseUrl } = server;
const writeMaxBytes = 1024 * 1024; // mark
const client = connectClient(
  createConnectTransport({ baseUrl, httpVersion: '2', writeMaxBytes }),
);
const note = new Uint8Array(5 * 1024 * 1024);
try {
  console.log(await client.createOrder({ order: { customer: 'c-7', note } }));
} catch (error) {
  console.error(String(ConnectError.from(error)));
  console.error(`requests that reached the server: ${requests}`);
  process.exitCode = 1;
}
// endregion: show
await server.close();
