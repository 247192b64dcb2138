import { setTimeout as sleep } from 'node:timers/promises';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let steps = 0;
const server = await serve({
  createOrder: async (call, callback) => {
    const gone = new AbortController();
    call.on('cancelled', () => gone.abort()); // the deadline, or the caller hung up // mark
    try {
      for (steps = 0; steps < 10; steps += 1) {
        await sleep(200, undefined, { signal: gone.signal }); // query, price, stock … // mark
      }
      callback(null, { id: 'o-1', state: 'PAID' });
    } catch {
      console.log(
        `stopped after ${steps < 5 ? 'fewer than 5' : steps} of 10 steps, nothing written`,
      );
    }
  },
});

const client = connect(server.address);
client.createOrder({ order: { customer: 'c-7' } }, { deadline: Date.now() + 500 }, () =>
  client.close(),
);
setTimeout(() => void server.close(), 1500);
// endregion: show
