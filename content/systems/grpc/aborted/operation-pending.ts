import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const pending = new Set<string>();
const server = await serve({
  cancelOrder: (call, callback) => {
    const { id } = call.request;
    if (pending.has(id)) {
      const details = `an operation on order ${id} is pending`;
      callback({ code: grpc.status.ABORTED, details }); // mark
      return;
    }
    pending.add(id);
    setTimeout(() => {
      pending.delete(id);
      callback(null, { id, state: 'CANCELLED' });
    }, 800);
  },
});

const client = connect(server.address);
// The worker gives up after 300 ms and asks again; the server is still at work.
client.cancelOrder({ id: 'o-42' }, { deadline: Date.now() + 300 }, () => {
  client.cancelOrder({ id: 'o-42' }, (error) => {
    console.error(String(error));
    process.exitCode = 1;
    client.close();
    void server.close();
  });
});
// endregion: show
