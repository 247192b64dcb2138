import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
async function* readOrders() {
  yield { id: 'o-1' };
  yield { id: 'o-2' };
  throw new Error('cursor lost'); // o-3 to o-5 are never read
}
const server = await serve({
  listOrders: async (call) => {
    try {
      for await (const order of readOrders()) call.write(order);
      call.end();
    } catch (error) {
      console.log(`server log: ${String(error)}`);
      call.emit('error', {
        code: grpc.status.UNAVAILABLE, // mark
        details: 'list is incomplete',
      });
    }
  },
});

const client = connect(server.address);
const call = client.listOrders({});
let received = 0;
call.on('data', () => (received += 1));
call.on('error', (error) => {
  console.log(`orders received: ${received}, then: ${error.message}`);
  client.close();
  void server.close();
});
// endregion: show
