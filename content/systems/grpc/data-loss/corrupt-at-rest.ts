import { crc32 } from 'node:zlib';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const disk = new Map<string, { bytes: Buffer; sum: number }>();
const server = await serve({
  createOrder: (call, callback) => {
    const { id = '', quantity = 0 } = call.request.order ?? {};
    const bytes = Buffer.from([quantity]);
    disk.set(id, { bytes, sum: crc32(bytes) });
    callback(null, { id });
  },
  getOrder: (call, callback) => {
    const { id } = call.request;
    const record = disk.get(id);
    if (!record) return callback({ code: grpc.status.NOT_FOUND, details: id });
    if (crc32(record.bytes) !== record.sum) {
      const details = `${id}: checksum of the stored record does not match`;
      return callback({ code: grpc.status.DATA_LOSS, details }); // mark
    }
    callback(null, { id, quantity: record.bytes.readUInt8(0) });
  },
});

const client = connect(server.address);
client.createOrder({ order: { id: 'o-42', quantity: 2 } }, (created) => {
  console.error('CreateOrder:', created ? String(created) : 'OK');
  disk.get('o-42')!.bytes[0]! ^= 0b0010_0000; // weeks later: one bit of the medium // mark
  client.getOrder({ id: 'o-42' }, (error, order) => {
    if (error) {
      console.error(String(error));
      process.exitCode = 1;
    } else {
      console.log(`${order?.quantity} pieces`);
    }
    client.close();
    void server.close();
  });
});
// endregion: show
