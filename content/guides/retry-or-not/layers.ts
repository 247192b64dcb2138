import * as grpc from '@grpc/grpc-js';
import { connect, serve, type OrdersHandlers } from '../../systems/grpc/_harness/shop.ts';
import { ask, retrying } from './policy.ts';

type GetOrder = OrdersHandlers['getOrder'];

// region: show
/** gateway → orders → stock → database: three clients, one behind the other, each with the policy or without. */
async function count(
  what: string,
  policies: object[],
  refuse: (error: grpc.ServiceError) => Partial<grpc.StatusObject>,
) {
  let requests = 0;
  const database = await serve({
    getOrder: (_call, callback) => {
      requests += 1;
      callback({ code: grpc.status.UNAVAILABLE, details: 'no free connection' });
    },
  });
  const opened: { close(): unknown }[] = [database];
  let { address } = database;
  for (const policy of policies.slice(1)) {
    const inner = connect(address, undefined, policy);
    const getOrder: GetOrder = (call, callback) => {
      inner.getOrder(call.request, { parent: call }, (error, order) => {
        callback(error && refuse(error), order);
      });
    };
    const service = await serve({ getOrder });
    opened.unshift(inner, service);
    ({ address } = service);
  }
  const client = connect(address, undefined, policies[0]);
  const outcome = await ask(client);
  console.log(`${what.padEnd(46)} ${requests} requests  ${outcome}`);
  client.close();
  for (const one of opened) await one.close();
}
const three = retrying({ maxAttempts: 3 });
const asIs = ({ code, details }: grpc.ServiceError) => ({ code, details });
const stop = ({ code, details }: grpc.ServiceError) => {
  const metadata = new grpc.Metadata();
  metadata.set('grpc-retry-pushback-ms', '-1'); // mark
  return { code, details, metadata };
};
await count('all three retry', [three, three, three], asIs); // mark
await count('only the outermost retries', [three, {}, {}], asIs);
await count('all three retry, and say that they did', [three, three, three], stop);
// endregion: show
