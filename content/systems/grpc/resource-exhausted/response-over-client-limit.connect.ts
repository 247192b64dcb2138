import { ConnectError } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
const database: string[] = [];
const server = await serveConnect({
  createOrder: () => {
    database.push('o-1');
    return { id: 'o-1', note: new Uint8Array(5 * 1024 * 1024) };
  },
});

const { baseUrl } = server;
const readMaxBytes = 4 * 1024 * 1024; // Connect's own default is 4 GiB // mark
const client = connectClient(
  createConnectTransport({ baseUrl, httpVersion: '2', readMaxBytes }),
);
try {
  const { id, note } = await client.createOrder({ order: { customer: 'c-7' } });
  console.log(`created ${String(id)}; its note has ${(note as Uint8Array).length} bytes`);
} catch (error) {
  console.error(String(ConnectError.from(error)));
  console.error(`orders saved: ${database.length}`);
  process.exitCode = 1;
}
// endregion: show
await server.close();
