import { connect, serve } from '../_harness/shop.ts';

const backend = await serve({ getOrder: () => {} }); // a replica that hangs
const replica = connect(backend.address);

// region: show
const front = await serve({
  getOrder: (call, callback) => {
    const inner = replica.getOrder({ id: call.request.id }, callback); // hands on whatever comes // mark
    setTimeout(() => inner.cancel(), 400); // gives up on a slow replica
  },
});

const client = connect(front.address);
client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 4000 }, (error, order) => {
  if (error) {
    console.error(String(error)); // "on client", and this client has cancelled nothing // mark
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  replica.close();
  void front.close().then(() => backend.close());
});
// endregion: show
