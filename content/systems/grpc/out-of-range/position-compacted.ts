import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const history = Array.from({ length: 9 }, (_, n) => ({
  revision: n + 1,
  id: `o-${n + 1}`,
}));
const oldest = 6; // what came before was compacted
const server = await serve({
  listOrders: (call) => {
    const from = call.request.offset;
    if (from < oldest) {
      const details = `revision ${from} is gone, the oldest is ${oldest}`;
      call.emit('error', { code: grpc.status.OUT_OF_RANGE, details }); // mark
      return;
    }
    for (const { id } of history.slice(from - 1)) call.write({ id });
    call.end();
  },
});

const client = connect(server.address);
const lastSeen = 3; // then this process was paused for an hour
client
  .listOrders({ offset: lastSeen + 1 })
  .on('data', ({ id }) => console.log(id))
  .on('error', (error) => {
    console.error(String(error));
    process.exitCode = 1;
  })
  .on('close', () => {
    client.close();
    void server.close();
  });
// endregion: show
