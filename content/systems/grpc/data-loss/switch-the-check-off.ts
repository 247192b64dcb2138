import { crc32 } from 'node:zlib';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const bytes = Buffer.from([2]); // two pieces
const record = { bytes, sum: crc32(bytes) };
record.bytes[0]! ^= 0b0010_0000; // one bit

let verify = true;
const server = await serve({
  getOrder: (call, callback) => {
    if (verify && crc32(record.bytes) !== record.sum) {
      return callback({
        code: grpc.status.DATA_LOSS,
        details: 'checksum does not match',
      });
    }
    callback(null, { id: call.request.id, quantity: record.bytes.readUInt8(0) });
  },
});

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, (error) => {
  console.log('with the check: code', error?.code);
  verify = false; // "so that the shop is up again" // mark
  client.getOrder({ id: 'o-42' }, (_error, order) => {
    console.log(`without: OK, ${order?.quantity} pieces are shipped for an order of 2`);
    client.close();
    void server.close();
  });
});
// endregion: show
