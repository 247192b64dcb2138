import { ConnectError } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
const told = Promise.withResolvers<string>();
const server = await serveConnect({
  getOrder: async ({ id }, { signal }) => {
    signal.addEventListener('abort', () => told.resolve(String(signal.reason)));
    await new Promise((resolve) => setTimeout(resolve, 800));
    return { id, state: 'PAID' };
  },
});

const leave = new AbortController();
setTimeout(() => leave.abort(), 300); // the user has left the page // mark
const { baseUrl } = server;
const client = connectClient(createConnectTransport({ baseUrl, httpVersion: '2' }));
try {
  console.log(await client.getOrder({ id: 'o-42' }, { signal: leave.signal }));
} catch (error) {
  console.error(String(ConnectError.from(error)));
  process.exitCode = 1;
}
console.error(`the server is told: ${await told.promise}`); // mark
// endregion: show
await server.close();
