import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  listOrders: (call) => {
    call.write({ id: 'o-1' });
    call.write({ id: 'o-2' });
    call.emit('error', { code: grpc.status.UNAVAILABLE, details: 'list is incomplete' });
  },
});

const client = connect(server.address);
const call = client.listOrders({});
let received = 0;
call.on('data', () => (received += 1));
call.on('error', () => {}); // the logger has it already
call.on('end', () => console.log(`end:    report is built from ${received} orders`)); // mark
call.on('status', ({ code }) => {
  console.log(`status: ${code}, the stream had failed`);
  setTimeout(() => {
    client.close();
    void server.close();
  }, 200);
});
// endregion: show
