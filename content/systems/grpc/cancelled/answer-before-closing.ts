import * as grpc from '@grpc/grpc-js';
import { connect, serve, type OrdersHandlers } from '../_harness/shop.ts';

// region: show
const running = new Set<(error: Partial<grpc.StatusObject>) => void>();
const orders = (where: string): Partial<OrdersHandlers> => ({
  getOrder: (call, callback) => {
    running.add(callback);
    setTimeout(() => {
      if (running.delete(callback))
        callback(null, { id: call.request.id, state: 'PAID', note: Buffer.from(where) });
    }, 1000);
  },
});
const first = await serve(orders('first'));
const second = await serve(orders('second'));

// On SIGTERM.
function shutDown(server: grpc.Server): void {
  const goingDown = { code: grpc.status.UNAVAILABLE, details: 'shutting down' };
  for (const answer of running) answer(goingDown); // mark
  running.clear();
  server.tryShutdown(() => console.log('first server closed'));
}

const name = [{ service: 'shop.v1.Orders', method: 'GetOrder' }]; // a read
const retryPolicy = {
  maxAttempts: 3,
  initialBackoff: '0.2s',
  maxBackoff: '1s',
  backoffMultiplier: 2,
  retryableStatusCodes: ['UNAVAILABLE'],
};
const client = connect(`ipv4:${first.address},${second.address}`, undefined, {
  'grpc.service_config': JSON.stringify({ methodConfig: [{ name, retryPolicy }] }),
});
client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 4000 }, (error, order) => {
  console.log(
    error ? String(error) : `${order?.id} is ${order?.state}, from the ${order?.note}`,
  );
  client.close();
  void second.close();
});
setTimeout(shutDown, 400, first.server);
// endregion: show
