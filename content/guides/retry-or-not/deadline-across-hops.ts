import * as grpc from '@grpc/grpc-js';
import {
  connect,
  serve,
  type OrdersClient,
  type OrdersHandlers,
} from '../../systems/grpc/_harness/shop.ts';
import { setTimeout as sleep } from 'node:timers/promises';

type Call = Parameters<OrdersHandlers['getOrder']>[0];
type PassOn = (call: Call) => Partial<grpc.CallOptions>;

// region: show
/** What is left, rounded up to half seconds. */
const left = (call: Call) => {
  const ms = Number(call.getDeadline()) - Date.now();
  return Number.isFinite(ms) ? `${Math.ceil(ms / 500) * 500} ms` : 'no deadline at all';
};

/** gateway → orders → stock: each works for 500 ms, then asks the next one. */
async function chain(what: string, passOn: PassOn) {
  console.log(what);
  const service = (name: string, next?: OrdersClient) =>
    serve({
      getOrder: async (call, callback) => {
        console.log(`  ${name} has ${left(call)}`);
        await sleep(500);
        if (Number(call.getDeadline()) - Date.now() < 600) {
          console.log(`  ${name} needs 600 ms more, and does not begin`); // mark
          return callback({
            code: grpc.status.DEADLINE_EXCEEDED,
            details: `${name}: no time left`,
          });
        }
        if (next) next.getOrder(call.request, passOn(call), callback);
        else callback(null, { id: call.request.id });
      },
    });
  const stock = await service('stock');
  const toStock = connect(stock.address);
  const orders = await service('orders', toStock);
  const toOrders = connect(orders.address);
  const gateway = await service('gateway', toOrders);
  const client = connect(gateway.address);
  await new Promise<void>((resolve) => {
    client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 2000 }, (error, order) => {
      console.log(`  the caller gets ${error ? error.message : order?.id}`);
      resolve();
    });
  });
  for (const one of [client, toOrders, toStock]) one.close();
  for (const one of [gateway, orders, stock]) await one.close();
}

await chain('parent: call', (call) => ({ parent: call })); // mark
await chain('nothing passed on', () => ({})); // mark
// endregion: show
