import { connect, serve } from '../_harness/shop.ts';

// region: show
let finished = 0;
const backend = await serve({
  getOrder: (call, callback) => {
    const timer = setTimeout(() => {
      finished += 1; // an expensive answer
      callback(null, { id: call.request.id });
    }, 1000);
    call.on('cancelled', () => clearTimeout(timer));
  },
});
const inner = connect(backend.address);
const front = await serve({
  getOrder: (_call, callback) => {
    inner.getOrder({ id: 'o-42' }, { deadline: Date.now() + 5000 }, callback); // mark
  },
});

const client = connect(front.address);
let gaveUp = 0;
for (let i = 0; i < 10; i += 1) {
  client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 400 }, (error) => {
    if (error) gaveUp += 1;
  });
}
setTimeout(() => {
  console.log(`callers that gave up: ${gaveUp}`);
  console.log(`answers computed for nobody: ${finished}`); // mark
  client.close();
  inner.close();
  void front.close().then(() => backend.close());
}, 2500);
// endregion: show
