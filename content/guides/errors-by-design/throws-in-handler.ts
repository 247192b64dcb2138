import * as grpc from '@grpc/grpc-js';
import { bearer } from '../../systems/grpc/_harness/tokens.ts';
import { as, ask, orders, serve } from './stage.ts';

// region: show
function verified(metadata: grpc.Metadata): string {
  const token = bearer(metadata.get('authorization')[0]);
  if (token === 'demo-token-expired') throw new Error('the token has expired'); // mark
  return 'clerk-3';
}

const getOrder: grpc.handleUnaryCall<object, object> = ({ metadata }, callback) => {
  callback(null, { id: 'o-42', customer: verified(metadata) });
};
const server = await serve({ handlers: { [`${orders}/GetOrder`]: getOrder } });
const client = new grpc.Client(
  server.addresses[0] as string,
  grpc.credentials.createInsecure(),
);
const error = await ask(client, `${orders}/GetOrder`, as('demo-token-expired'));
if (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show

client.close();
await server.close();
