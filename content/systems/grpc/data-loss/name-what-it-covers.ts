import { crc32, gunzipSync, gzipSync } from 'node:zlib';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const note = Buffer.from('deliver after six');
const stored = { bytes: gzipSync(note), sum: crc32(note), covers: 'content' }; // mark

const server = await serve({
  getOrder: (call, callback) => {
    const content = gunzipSync(stored.bytes);
    const computed = crc32(stored.covers === 'content' ? content : stored.bytes); // mark
    if (computed !== stored.sum) {
      const details = `${call.request.id}: checksum of the ${stored.covers} does not match`;
      return callback({ code: grpc.status.DATA_LOSS, details });
    }
    callback(null, { id: call.request.id, note: content });
  },
});

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(error ? String(error) : Buffer.from(order?.note ?? []).toString());
  client.close();
  void server.close();
});
// endregion: show
