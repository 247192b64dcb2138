import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
// A stream is a transaction here: each order that is read stays locked until the stream ends.
const server = await serve({
  watchOrders: (call) => {
    let idle: NodeJS.Timeout | undefined;
    call.on('data', ({ id }: { id: string }) => {
      clearTimeout(idle);
      call.write({ id, state: 'LOCKED' });
      idle = setTimeout(() => {
        const details = 'transaction was idle for 500 ms, its locks are released';
        call.emit('error', { code: grpc.status.ABORTED, details }); // mark
      }, 500);
    });
    call.on('end', () => {
      clearTimeout(idle);
      call.end();
    });
  },
});

const client = connect(server.address);
const transaction = client.watchOrders();
transaction.on('data', () => setTimeout(() => transaction.end(), 2000)); // asks the price service first // mark
transaction.on('error', (error) => {
  console.error(String(error));
  process.exitCode = 1;
});
transaction.on('status', () => {
  client.close();
  void server.close();
});
transaction.write({ id: 'o-42' });
// endregion: show
