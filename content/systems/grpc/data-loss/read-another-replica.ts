import { crc32 } from 'node:zlib';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const content = Buffer.from([2]);
const record = () => ({ bytes: Buffer.from(content), sum: crc32(content) });
const replicas = { a: record(), b: record() };
replicas.a.bytes[0]! ^= 0b0010_0000; // one bit, on a only

const kept: string[] = [];
const server = await serve({
  getOrder: (call, callback) => {
    const { id } = call.request;
    const isSound = ({ bytes, sum }: typeof replicas.a) => crc32(bytes) === sum;
    const [from, sound] =
      Object.entries(replicas).find(([, copy]) => isSound(copy)) ?? [];
    if (!sound) {
      return callback({ code: grpc.status.DATA_LOSS, details: `${id}: no sound copy` });
    }
    for (const [name, copy] of Object.entries(replicas)) {
      if (isSound(copy)) continue;
      kept.push(`${name}/${id}=${copy.bytes.toString('hex')}`); // before it is overwritten // mark
      copy.bytes = Buffer.from(sound.bytes); // from a copy that was checked // mark
    }
    callback(null, {
      id,
      quantity: sound.bytes.readUInt8(0),
      state: `read from ${from}`,
    });
  },
});

const client = connect(server.address);
for (let n = 0; n < 2; n += 1) {
  await new Promise<void>((resolve) => {
    client.getOrder({ id: 'o-42' }, (error, order) => {
      console.log(error ? String(error) : `${order?.quantity} pieces, ${order?.state}`);
      resolve();
    });
  });
}
console.log('kept:', kept.join());
client.close();
await server.close();
// endregion: show
