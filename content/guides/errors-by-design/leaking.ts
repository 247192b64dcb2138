import * as grpc from '@grpc/grpc-js';
import { withDetails } from '../../systems/grpc/_harness/details.ts';
import { as, ask, detail, orders, serve } from './stage.ts';

// region: show
async function query(): Promise<object> {
  return Promise.reject(
    new Error('password authentication failed for user "orders_rw" on db-1'),
  );
}

const getOrder: grpc.handleUnaryCall<object, object> = (_, callback) => {
  query().then(
    (order) => callback(null, order),
    (error: Error) => {
      const debug = { type: 'DebugInfo', stackEntries: error.stack?.split('\n') };
      callback(withDetails(grpc.status.INTERNAL, error.message, [debug as never])); // mark
    },
  );
};
const server = await serve({ handlers: { [`${orders}/GetOrder`]: getOrder } });
const client = new grpc.Client(
  server.addresses[0] as string,
  grpc.credentials.createInsecure(),
);

const error = await ask(client, `${orders}/GetOrder`, as('demo-token-clerk'), {
  id: 'o-42',
});
if (error) {
  const stack = (detail(error, 'DebugInfo')?.['stackEntries'] ?? []) as string[];
  const [, at = ''] = /at (?:async )?(\w+) \(/.exec(stack.join('\n')) ?? [];
  console.log(
    `the caller also learns that the server failed in ${at}(), and where that lies`,
  );
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show

client.close();
await server.close();
