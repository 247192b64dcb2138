import * as grpc from '@grpc/grpc-js';
import { withDetails } from '../../systems/grpc/_harness/details.ts';
import { readAccess } from './access.ts';
import type { Identify } from './credential.ts';
import { guard } from './guard.ts';
import { Refusal } from './refusal.ts';
import { as, ask, detail, identify, orders, serve } from './stage.ts';
import { validate } from './validate.ts';
import { wayOut } from './way-out.ts';

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
      callback(withDetails(grpc.status.INTERNAL, error.message, [debug as never]));
    },
  );
};
const cancelOrder: grpc.handleUnaryCall<object, object> = () => {
  throw new TypeError('policy is undefined');
};

const failing: Identify = (token) => {
  if (token !== 'demo-token-outage') return identify(token);
  throw new Refusal('CHECK_NOT_AVAILABLE', { retrySeconds: 2 });
};

let count = 0;
const log = (line: string) => console.log(`server: ${line}`);
const gate = wayOut(log, () => `err-${(count += 1)}`); // in truth: random // mark
const server = await serve({
  interceptors: [gate, guard(readAccess('access.yaml'), failing), validate],
  handlers: { [`${orders}/GetOrder`]: getOrder, [`${orders}/CancelOrder`]: cancelOrder },
});
const client = new grpc.Client(
  server.addresses[0] as string,
  grpc.credentials.createInsecure(),
);
for (const [method, token] of [
  ['GetOrder', 'demo-token-clerk'],
  ['CancelOrder', 'demo-token-manager'],
  ['CancelOrder', 'demo-token-clerk'],
  ['CreateOrder', 'demo-token-clerk'],
  ['GetOrder', 'demo-token-outage'],
] as const) {
  const error = await ask(client, `${orders}/${method}`, as(token), { id: 'o-42' });
  const reference = error && detail(error, 'RequestInfo')?.['requestId'];
  console.log(`client: ${String(error)}${reference ? `, ${String(reference)}` : ''}`);
}
// endregion: show

client.close();
await server.close();
