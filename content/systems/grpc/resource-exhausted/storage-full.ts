import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const quota = 1024 * 1024;
const history: Uint8Array[] = []; // each write adds a version; nothing removes the old ones // mark
const server = await serve({
  getOrder: (call, callback) =>
    callback(null, { id: call.request.id, note: history.at(-1) ?? Buffer.alloc(0) }),
  updateOrder: (call, callback) => {
    const note = call.request.order?.note ?? Buffer.alloc(0);
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
      if (!failure) return update(write + 1);
      console.error(`write ${write}: ${String(failure)}`);
      client.getOrder({ id: 'o-42' }, (error, order) => {
        console.error(`read: ${error ? String(error) : `${order?.note.length} bytes`}`); // mark
        process.exitCode = 1;
        client.close();
        void server.close();
      });
    },
  );
}
update();
// endregion: show
