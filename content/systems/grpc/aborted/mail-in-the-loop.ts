import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import type { Order, UpdateOrderRequest } from '../_harness/shop.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let [attempts, shipped] = [0, 0];
const server = await serve({
  updateOrder: (call, callback) => {
    attempts += 1;
    if (attempts < 4) {
      callback({ code: grpc.status.ABORTED, details: 'transaction was aborted' });
      return;
    }
    shipped += 1;
    callback(null, { id: call.request.order?.id ?? '', state: 'SHIPPED' });
  },
});

const mails: string[] = [];
const client = connect(server.address);
const update = promisify<Partial<UpdateOrderRequest>, Order | undefined>(
  client.updateOrder,
).bind(client);
async function inTransaction(work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      if ((error as grpc.ServiceError).code !== grpc.status.ABORTED) throw error;
    }
  }
}
await inTransaction(async () => {
  mails.push('your order o-42 is on its way'); // runs with each attempt // mark
  await update({ order: { id: 'o-42' } });
});
console.log(`orders shipped: ${shipped}; mails sent: ${mails.length}`);
client.close();
await server.close();
// endregion: show
