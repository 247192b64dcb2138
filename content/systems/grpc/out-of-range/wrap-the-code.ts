import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let asked = 0;
const storage = await serve({
  createOrder: (_call, callback) => {
    asked += 1;
    callback({ code: grpc.status.OUT_OF_RANGE, details: 'insufficient free space' });
  },
});
const inner = connect(storage.address);
const driver = await serve({
  createOrder: (call, callback) => {
    inner.createOrder(call.request, (error, order) => {
      if (!error) return callback(null, order);
      const details = `failed to create: ${String(error)}`;
      callback({ code: grpc.status.INTERNAL, details }); // mark
    });
  },
});

const client = connect(driver.address);
const create = promisify(client.createOrder).bind(client);
for (let tries = 1; tries <= 9; tries += 1) {
  const error = await create({}).catch((e: grpc.ServiceError) => e);
  if (tries === 1) console.log(String(error));
  // A caller that knows what to do with 11 gives up here. This one sees 13.
  if (!(error instanceof Error) || !('code' in error) || error.code === 11) break;
}
console.log(`the storage was asked ${asked} times`);
// endregion: show
client.close();
inner.close();
await Promise.all([driver.close(), storage.close()]);
