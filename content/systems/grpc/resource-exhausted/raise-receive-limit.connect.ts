import { ConnectError } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
const server = await serveConnect({
  createOrder: () => ({ id: 'o-1', note: new Uint8Array(5 * 1024 * 1024) }),
});

const { baseUrl } = server;
// For responses; without a limit of its own, a client of Connect reads 4 GiB.
for (const mebibytes of [4, 8]) {
  const readMaxBytes = mebibytes * 1024 * 1024; // mark
  const client = connectClient(
    createConnectTransport({ baseUrl, httpVersion: '2', readMaxBytes }),
  );
  const outcome = await client.createOrder({ order: { customer: 'c-7' } }).then(
    ({ note }) => `a note of ${(note as Uint8Array).length} bytes`,
    (error: unknown) => String(ConnectError.from(error)),
  );
  console.log(`${mebibytes} MiB: ${outcome}`);
}
// endregion: show
await server.close();
