import { Code, ConnectError, type Interceptor } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
async function fetchToken(): Promise<string> {
  throw new Error('token endpoint answered 503');
}

const withToken: Interceptor = (next) => async (request) => {
  try {
    request.header.set('authorization', `Bearer ${await fetchToken()}`);
  } catch (cause) {
    throw new ConnectError('no token', Code.Unavailable, undefined, undefined, cause); // mark
  }
  return next(request);
};

const server = await serveConnect({ getOrder: ({ id }) => ({ id }) });
const { baseUrl } = server;
const client = connectClient(
  createConnectTransport({ baseUrl, httpVersion: '2', interceptors: [withToken] }),
);
const outcome = await client.getOrder({ id: 'o-42' }).then(
  (order) => String(order.id),
  (error: unknown) => ConnectError.from(error),
);
console.log(String(outcome));
if (outcome instanceof ConnectError) console.log(`because: ${String(outcome.cause)}`);
// endregion: show
await server.close();
