import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const capacity = 2;
let working = 0;
const server = await serve({
  updateOrder: (call, callback) => {
    if (working >= capacity) {
      const details = `${working} of ${capacity} workers are busy`;
      callback({ code: grpc.status.RESOURCE_EXHAUSTED, details }); // mark
      return;
    }
    working += 1;
    setTimeout(() => {
      working -= 1;
      callback(null, { id: call.request.order?.id ?? '' });
    }, 500);
  },
});

const client = connect(server.address);
let answers = 0;
for (const id of ['o-1', 'o-2', 'o-3']) {
  client.updateOrder({ order: { id } }, (error) => {
    if (error) {
      console.error(`${id}: ${String(error)}`);
      process.exitCode = 1;
    } else {
      console.log(`${id}: updated`);
    }
    answers += 1;
    if (answers < 3) return;
    client.close();
    void server.close();
  });
}
// endregion: show
