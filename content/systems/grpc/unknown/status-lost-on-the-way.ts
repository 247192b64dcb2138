import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

const warehouse = await serve({
  getOrder: (call, callback) =>
    callback({ code: grpc.status.NOT_FOUND, details: `no order ${call.request.id}` }),
});

// region: show
const toWarehouse = connect(warehouse.address);
const shop = await serve({
  getOrder: (call, callback) => {
    toWarehouse.getOrder(call.request, (error, order) => {
      if (error)
        callback(new Error(`asking the warehouse: ${error.message}`)); // mark
      else callback(null, order);
    });
  },
});

const client = connect(shop.address);
client.getOrder({ id: 'o-404' }, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  for (const open of [client, toWarehouse]) open.close();
  void Promise.all([shop.close(), warehouse.close()]);
});
// endregion: show
