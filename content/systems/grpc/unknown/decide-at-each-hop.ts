import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

const { NOT_FOUND, UNAVAILABLE, DEADLINE_EXCEEDED, UNAUTHENTICATED, INTERNAL } =
  grpc.status;
const answers = [NOT_FOUND, UNAVAILABLE, UNAUTHENTICATED];
const warehouse = await serve({
  getOrder: (_call, callback) =>
    callback({ code: answers.shift() ?? INTERNAL, details: 'warehouse-internal text' }),
});

// region: show
// What the caller of this service may learn. The rest is this service's own failure.
const passedOn = new Set([NOT_FOUND, UNAVAILABLE, DEADLINE_EXCEEDED]); // mark

const toWarehouse = connect(warehouse.address);
const shop = await serve({
  getOrder: (call, callback) => {
    toWarehouse.getOrder(call.request, (error, order) => {
      if (!error) return callback(null, order);
      console.log(`shop log: warehouse said ${error.message}`);
      const code = passedOn.has(error.code) ? error.code : INTERNAL; // mark
      callback({ code, details: `order ${call.request.id} cannot be read` });
    });
  },
});

const client = connect(shop.address);
function next(left: number): void {
  client.getOrder({ id: 'o-404' }, (error) => {
    console.log(`client: ${error?.code} ${grpc.status[error?.code ?? 0]}`);
    if (left > 1) return next(left - 1);
    for (const open of [client, toWarehouse]) open.close();
    void Promise.all([shop.close(), warehouse.close()]);
  });
}
next(3);
// endregion: show
