import { setTimeout as sleep } from 'node:timers/promises';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  watchOrders: (call) => {
    let idle: NodeJS.Timeout | undefined;
    call.on('data', ({ id }: { id: string }) => {
      clearTimeout(idle);
      call.write({ id, state: 'LOCKED' });
      idle = setTimeout(() => {
        const details = 'transaction was idle for 500 ms, its locks are released';
        call.emit('error', { code: grpc.status.ABORTED, details });
      }, 500);
    });
    call.on('end', () => {
      clearTimeout(idle);
      call.end();
    });
  },
});

const client = connect(server.address);
await sleep(2000); // the price service is asked before anything is locked // mark
const transaction = client.watchOrders();
transaction.on('data', () => transaction.end());
transaction.on('error', (error) => console.log(String(error)));
transaction.on('status', ({ code }) => {
  if (code === grpc.status.OK) console.log('committed');
  client.close();
  void server.close();
});
transaction.write({ id: 'o-42' });
// endregion: show
