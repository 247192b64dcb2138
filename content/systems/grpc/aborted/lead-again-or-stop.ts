import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let epoch = 0;
const shippedBy: string[] = [];
const server = await serve({
  getOrder: (_call, callback) => {
    epoch += 1;
    callback(null, { id: 'lease', etag: String(epoch) });
  },
  updateOrder: (call, callback) => {
    const [sent] = call.metadata.get('shop-epoch');
    if (sent !== String(epoch)) {
      callback({ code: grpc.status.ABORTED, details: `epoch ${String(sent)} is over` });
      return;
    }
    shippedBy.push(`epoch ${epoch}`);
    callback(null, { id: call.request.order?.id ?? '', state: 'SHIPPED' });
  },
});

const [worker, successor] = [connect(server.address), connect(server.address)];
function ship(client: typeof worker, lease: string, done: (lost: boolean) => void): void {
  const metadata = new grpc.Metadata();
  metadata.set('shop-epoch', lease);
  client.updateOrder({ order: { id: 'o-42' } }, metadata, (error) => {
    done(error?.code === grpc.status.ABORTED); // mark
  });
}
worker.getOrder({ id: 'lease' }, (_e, old) => {
  successor.getOrder({ id: 'lease' }, (_f, lease) => {
    ship(successor, lease!.etag, () => {
      ship(worker, old!.etag, (lost) => {
        console.log(lost ? 'worker: leadership lost, standing by' : 'worker: shipped');
        console.log(
          `o-42 was shipped ${shippedBy.length} time, by ${shippedBy.join(', ')}`,
        );
        worker.close();
        successor.close();
        void server.close();
      });
    });
  });
});
// endregion: show
