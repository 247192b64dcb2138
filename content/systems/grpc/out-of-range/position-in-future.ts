import * as grpc from '@grpc/grpc-js';
import { connect, serve, type RunningServer } from '../_harness/shop.ts';

// region: show
const serveRevisions = (last: number): Promise<RunningServer> =>
  serve({
    listOrders: (call) => {
      const from = call.request.offset;
      if (from > last + 1) {
        const details = `revision ${from} is in the future, this is ${last}`;
        call.emit('error', { code: grpc.status.OUT_OF_RANGE, details }); // mark
        return;
      }
      for (let revision = from; revision <= last; revision += 1)
        call.write({ id: `o-${revision}` });
      call.end();
    },
  });

const revision = (order: unknown) => Number((order as { id: string }).id.slice(2));
const live = await serveRevisions(9);
let client = connect(live.address);
let seen = 0;
for await (const order of client.listOrders({ offset: 1 })) seen = revision(order);
client.close();
await live.close();
console.error(`seen up to revision ${seen}; then the service is restored from a backup`);

const restored = await serveRevisions(6);
client = connect(restored.address);
try {
  for await (const order of client.listOrders({ offset: seen + 1 }))
    seen = revision(order);
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
client.close();
await restored.close();
