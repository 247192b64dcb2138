import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const quota = 1024 * 1024;
const history: Uint8Array[] = [];
const server = await serve({
  updateOrder: (call, callback) => {
    const note = call.request.order?.note ?? Buffer.alloc(0);
    if (history.length >= 3) history.splice(0, history.length - 1); // keep the newest version // mark
    const used = history.reduce((sum, version) => sum + version.length, 0);
    if (used + note.length > quota) {
      callback({
        code: grpc.status.RESOURCE_EXHAUSTED,
        details: 'orders-db: space quota exceeded',
      });
      return;
    }
    history.push(note);
    callback(null, { id: call.request.order?.id ?? '' });
  },
});

const client = connect(server.address);
function update(write = 1): void {
  client.updateOrder(
    { order: { id: 'o-42', note: Buffer.alloc(256 * 1024) } },
    (failure) => {
      if (!failure && write < 20) return update(write + 1);
      console.log(
        failure ? `write ${write}: ${String(failure)}` : `${write} writes of 256 KiB`,
      );
      client.close();
      void server.close();
    },
  );
}
update();
// endregion: show
