import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

const hanging = await serve({ getOrder: () => {} });
const healthy = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});
const replicas = [connect(hanging.address), connect(healthy.address)];

// region: show
const front = await serve({
  getOrder: (call, callback) => {
    const ask = ([replica, ...others]: typeof replicas): void => {
      if (!replica) {
        callback({
          code: grpc.status.UNAVAILABLE,
          details: 'no replica answered within 400 ms',
        });
        return;
      }
      let gaveUp = false;
      const inner = replica.getOrder(
        { id: call.request.id },
        { parent: call },
        (error, order) => {
          if (call.cancelled) return; // nobody waits for an answer
          clearTimeout(timer);
          if (error && gaveUp)
            ask(others); // it was us // mark
          else callback(error, order);
        },
      );
      const timer = setTimeout(() => {
        gaveUp = true;
        inner.cancel();
      }, 400);
    };
    ask(replicas);
  },
});

const client = connect(front.address);
client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 4000 }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  for (const replica of replicas) replica.close();
  void front.close().then(() => Promise.all([hanging.close(), healthy.close()]));
});
// endregion: show
