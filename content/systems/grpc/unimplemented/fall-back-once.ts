import * as grpc from '@grpc/grpc-js';
import { promisify } from 'node:util';
import {
  connect,
  Orders,
  serve,
  type GetOrderRequest,
  type Order,
} from '../_harness/shop.ts';

let updates = 0;
// Stands for the older server: it answers 12 for CancelOrder.
const server = await serve({
  updateOrder: (call, callback) => {
    updates += 1;
    callback(null, call.request.order ?? {});
  },
});

// region: show
const client = connect(server.address);
const cancel = promisify(client.cancelOrder).bind(client) as (
  request: GetOrderRequest,
) => Promise<Order>;
const update = promisify(client.updateOrder).bind(client) as (
  request: object,
) => Promise<Order>;

let asked = 0;
let missing = false; // one flag per channel; forget it after a reconnect or an hour
async function cancelOrder(id: string): Promise<Order> {
  if (!missing) {
    try {
      asked += 1;
      return await cancel({ id });
    } catch (error) {
      if ((error as grpc.ServiceError).code !== grpc.status.UNIMPLEMENTED) throw error; // mark
      missing = true; // mark
    }
  }
  return update({ order: { id, state: 'CANCELLED' } });
}

for (const id of ['o-41', 'o-42', 'o-43'])
  console.log(`${id} is ${(await cancelOrder(id)).state}`);
console.log(
  `${Orders.service.CancelOrder?.path} asked ${asked} time, UpdateOrder ${updates} times`,
);
client.close();
void server.close();
// endregion: show
