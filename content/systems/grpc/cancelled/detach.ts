import { connect, serve } from '../_harness/shop.ts';

const backend = await serve({
  createOrder: (_call, callback) => {
    setTimeout(() => callback(null, { id: 'o-1', state: 'PAID' }), 800);
  },
});
const inner = connect(backend.address);

// region: show
const front = await serve({
  createOrder: (call, callback) => {
    const own = { deadline: Date.now() + 3000 }; // no parent: the caller's end is not this call's end // mark
    inner.createOrder(call.request, own, (error, order) => {
      console.log(
        error
          ? String(error)
          : `${order?.id} is ${order?.state}; caller still there: ${!call.cancelled}`,
      );
      callback(error, order);
    });
  },
});

const client = connect(front.address);
const call = client.createOrder({ order: { customer: 'c-7', quantity: 2 } }, () =>
  client.close(),
);
setTimeout(() => call.cancel(), 400);

setTimeout(() => {
  inner.close();
  void front.close().then(() => backend.close());
}, 1600);
// endregion: show
