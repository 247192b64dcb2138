import { ConnectError, type Interceptor } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
async function fetchToken(): Promise<string> {
  throw new Error('token endpoint answered 503');
}

const withToken: Interceptor = (next) => async (request) => {
  request.header.set('authorization', `Bearer ${await fetchToken()}`); // mark
  return next(request);
};

let requests = 0;
const server = await serveConnect({
  getOrder: ({ id }) => {
    requests += 1;
    return { id };
  },
});

const { baseUrl } = server;
const client = connectClient(
  createConnectTransport({ baseUrl, httpVersion: '2', interceptors: [withToken] }),
);
try {
  console.log(await client.getOrder({ id: 'o-42' }));
} catch (error) {
  console.error(String(ConnectError.from(error))); // an error of anybody's becomes unknown // mark
  console.error(`requests that reached the server: ${requests}`);
  process.exitCode = 1;
}
// endregion: show
await server.close();
