import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let epoch = 0; // grows with each new leader
const server = await serve({
  getOrder: (_call, callback) => {
    epoch += 1;
    callback(null, { id: 'lease', etag: String(epoch) });
  },
  updateOrder: (call, callback) => {
    const [sent] = call.metadata.get('shop-epoch');
    if (sent !== String(epoch)) {
      const details = `epoch ${String(sent)} is over, the leader is of epoch ${epoch}`;
      callback({ code: grpc.status.ABORTED, details }); // mark
      return;
    }
    callback(null, { id: call.request.order?.id ?? '', state: 'SHIPPED' });
  },
});

const [worker, successor] = [connect(server.address), connect(server.address)];
worker.getOrder({ id: 'lease' }, (_e, lease) => {
  // The worker pauses for too long, and another one is elected.
  successor.getOrder({ id: 'lease' }, () => {
    const metadata = new grpc.Metadata();
    metadata.set('shop-epoch', lease!.etag); // mark
    worker.updateOrder({ order: { id: 'o-42' } }, metadata, (error) => {
      console.error(String(error));
      process.exitCode = 1;
      worker.close();
      successor.close();
      void server.close();
    });
  });
});
// endregion: show
