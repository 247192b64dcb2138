import { crc32, gzipSync } from 'node:zlib';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const note = Buffer.from('deliver after six');
const stored = { bytes: gzipSync(note), sum: crc32(note) }; // the sum covers the text, the bytes are gzip

const server = await serve({
  getOrder: (call, callback) => {
    const computed = crc32(stored.bytes); // mark
    if (computed !== stored.sum) {
      const details = `${call.request.id}: checksum does not match`;
      return callback({ code: grpc.status.DATA_LOSS, details });
    }
    callback(null, { id: call.request.id, note: stored.bytes });
  },
});

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(order?.note.length);
  }
  client.close();
  void server.close();
});
// endregion: show
