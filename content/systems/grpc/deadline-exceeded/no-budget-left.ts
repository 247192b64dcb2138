import { steady } from '../_harness/steady.ts';
import { connect, serve } from '../_harness/shop.ts';

const backend = await serve({
  getOrder: (call, callback) => {
    setTimeout(() => callback(null, { id: call.request.id, state: 'PAID' }), 500);
  },
});
const inner = connect(backend.address);

// region: show
// The shop's front asks two backends, one after the other; each takes 500 ms.
const front = await serve({
  getOrder: (call, callback) => {
    inner.getOrder({ id: 'stock' }, { parent: call }, (failed) => {
      const left = Number(call.getDeadline()) - Date.now();
      console.error(`time left: ${left < 500 ? 'less than 500 ms' : 'enough'}`); // mark
      if (failed) return callback(failed);
      inner.getOrder({ id: 'price' }, { parent: call }, (error) => {
        callback(error, { id: call.request.id, state: 'PAID' });
      });
    });
  },
});

const client = connect(front.address);
client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 800 }, (error, order) => {
  if (error) {
    console.error(steady(error)); // mark
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  inner.close();
  void front.close().then(() => backend.close());
});
// endregion: show
