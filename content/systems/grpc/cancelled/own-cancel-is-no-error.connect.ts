import { Code, ConnectError } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

const server = await serveConnect({
  getOrder: async ({ id }) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { id, state: 'PAID' };
  },
});
const { baseUrl } = server;
const client = connectClient(createConnectTransport({ baseUrl, httpVersion: '2' }));

// region: show
async function getOrder(id: string, signal: AbortSignal) {
  try {
    return await client.getOrder({ id }, { signal, timeoutMs: 3000 });
  } catch (error) {
    if (ConnectError.from(error).code === Code.Canceled && signal.aborted)
      return undefined; // mark
    throw error; // canceled, and it was not us: that one is an error
  }
}

const first = new AbortController();
const left = getOrder('o-41', first.signal);
setTimeout(() => first.abort(), 200); // the user clicks on another order
const found = await getOrder('o-42', new AbortController().signal);
console.log(`o-41: ${(await left) ? 'shown' : 'no longer wanted'}`);
console.log(`o-42: ${String(found?.state)}`);
// endregion: show
await server.close();
