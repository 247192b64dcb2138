import { connect, serve } from '../_harness/shop.ts';

const backend = await serve({ createOrder: () => {} }); // still at work
const inner = connect(backend.address);

// region: show
const front = await serve({
  createOrder: (call, callback) => {
    const options = { parent: call }; // mark
    inner.createOrder(call.request, options, (error, order) => {
      if (error) {
        console.error(String(error)); // what the front logs
        process.exitCode = 1;
      }
      callback(error, order);
    });
  },
});

const client = connect(front.address);
const call = client.createOrder({ order: { customer: 'c-7', quantity: 2 } }, () =>
  client.close(),
);
setTimeout(() => call.cancel(), 400); // mark

setTimeout(() => {
  inner.close();
  void front.close().then(() => backend.close());
}, 1000);
// endregion: show
