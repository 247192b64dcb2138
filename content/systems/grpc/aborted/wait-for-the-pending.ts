import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const pending = new Set<string>();
const cancelled = new Set<string>();
let runs = 0;
const server = await serve({
  cancelOrder: (call, callback) => {
    const { id } = call.request;
    if (pending.has(id)) {
      callback({
        code: grpc.status.ABORTED,
        details: `an operation on order ${id} is pending`,
      });
      return;
    }
    if (cancelled.has(id)) return callback(null, { id, state: 'CANCELLED' }); // done already: say so
    runs += 1;
    pending.add(id);
    setTimeout(() => {
      pending.delete(id);
      cancelled.add(id);
      callback(null, { id, state: 'CANCELLED' });
    }, 800);
  },
});

const retryPolicy = {
  maxAttempts: 5,
  initialBackoff: '0.4s',
  maxBackoff: '1s',
  backoffMultiplier: 2,
  retryableStatusCodes: ['ABORTED'], // for this one method, which may run twice // mark
};
const name = [{ service: 'shop.v1.Orders', method: 'CancelOrder' }];
const client = connect(server.address, undefined, {
  'grpc.service_config': JSON.stringify({ methodConfig: [{ name, retryPolicy }] }),
});
client.cancelOrder({ id: 'o-42' }, { deadline: Date.now() + 300 }, () => {
  client.cancelOrder({ id: 'o-42' }, (error, order) => {
    console.log(
      error ? String(error) : `${order?.id} is ${order?.state}; operations: ${runs}`,
    );
    client.close();
    void server.close();
  });
});
// endregion: show
