import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
function findOrder(id: string): { id: string; state: string } {
  throw Object.assign(new Error(`${id}: connect ECONNREFUSED`), { code: 'ECONNREFUSED' });
}

const server = await serve({
  getOrder: (call, callback) => {
    try {
      callback(null, findOrder(call.request.id));
    } catch {
      callback({ code: grpc.status.INTERNAL, details: 'internal error' }); // whatever it was // mark
    }
  },
});

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(`${order?.id} is ${order?.state}`);
  }
  client.close();
  void server.close();
});
// endregion: show
