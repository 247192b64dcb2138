import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve, type GetOrderRequest, type Order } from '../_harness/shop.ts';

let updates = 0;
const server = await serve({
  updateOrder: (call, callback) => {
    updates += 1;
    callback(null, call.request.order ?? {});
  },
});

// region: show
server.server.unregister('/shop.v1.Orders/CancelOrder'); // the older server

const client = connect(server.address);
const cancel = promisify(client.cancelOrder).bind(client) as (
  request: GetOrderRequest,
) => Promise<Order>;
const update = promisify(client.updateOrder).bind(client) as (
  request: object,
) => Promise<Order>;

let asked = 0;
let askAgainAt = 0; // one note per channel
async function cancelOrder(id: string): Promise<Order> {
  if (Date.now() >= askAgainAt) {
    try {
      asked += 1;
      return await cancel({ id });
    } catch (error) {
      if ((error as grpc.ServiceError).code !== grpc.status.UNIMPLEMENTED) throw error; // mark
      askAgainAt = Date.now() + 3_600_000; // an hour // mark
    }
  }
  return update({ order: { id, state: 'CANCELLED' } });
}

for (const id of ['o-41', 'o-42', 'o-43'])
  console.log(`${id} is ${(await cancelOrder(id)).state}`);
console.log(`CancelOrder asked ${asked} time, UpdateOrder ${updates} times`);
client.close();
void server.close();
// endregion: show
