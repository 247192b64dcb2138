import { setTimeout as sleep } from 'node:timers/promises';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let [windowEnds, used, refused] = [0, 0, 0];
const server = await serve({
  getOrder: (call, callback) => {
    if (Date.now() >= windowEnds) [windowEnds, used] = [Date.now() + 600, 0];
    used += 1;
    if (used > 3) {
      refused += 1;
      callback({ code: grpc.status.RESOURCE_EXHAUSTED, details: '3 calls per 600 ms' });
      return;
    }
    callback(null, { id: call.request.id, state: 'PAID' });
  },
});

const client = connect(server.address);
const calls: Promise<boolean>[] = [];
for (let i = 1; i <= 10; i += 1) {
  calls.push(
    new Promise((resolve) =>
      client.getOrder({ id: `o-${i}` }, (error) => resolve(error === null)),
    ),
  );
  await sleep(250); // 600 ms / 3 calls = 200 ms, and a quarter more // mark
}
const answered = (await Promise.all(calls)).filter(Boolean).length;
console.log(`answered ${answered} of 10; refused: ${refused}`);
client.close();
await server.close();
// endregion: show
