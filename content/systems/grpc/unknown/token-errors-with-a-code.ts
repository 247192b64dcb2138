import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

// region: show
const answers = ['ECONNRESET', 'demo-token-1', 'invalid_grant']; // of the token endpoint
async function fetchToken(): Promise<string> {
  const answer = answers.shift() ?? 'invalid_grant';
  if (answer.startsWith('demo-token')) return Promise.resolve(answer);
  const code =
    answer === 'invalid_grant' ? grpc.status.UNAUTHENTICATED : grpc.status.UNAVAILABLE; // mark
  throw Object.assign(new Error(`token endpoint: ${answer}`), { code }); // mark
}
const credentials = grpc.credentials.createFromMetadataGenerator(
  (_parameters, callback) => {
    fetchToken().then((token) => {
      const metadata = new grpc.Metadata();
      metadata.set('authorization', `Bearer ${token}`);
      callback(null, metadata);
    }, callback);
  },
);

const client = connect(server.address);
function next(left: number): void {
  client.getOrder({ id: 'o-42' }, { credentials }, (error, order) => {
    console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
    if (left > 1) return next(left - 1);
    client.close();
    void server.close();
  });
}
next(3);
// endregion: show
