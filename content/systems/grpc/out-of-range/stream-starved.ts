import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  importOrders: (call, callback) => {
    let imported = 0;
    const starved = setTimeout(() => {
      const details = 'timeout: long duration elapsed without data';
      callback({ code: grpc.status.OUT_OF_RANGE, details });
    }, 500);
    call.on('data', () => (imported += 1) && starved.refresh());
    call.on('end', () => (clearTimeout(starved), callback(null, { imported })));
  },
});

const client = connect(server.address);
const stream = client.importOrders((error, summary) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(`imported ${summary?.imported}`);
  }
  client.close();
  void server.close();
});
for (const id of ['o-1', 'o-2', 'o-3']) stream.write({ id }); // and no end() // mark
// endregion: show
