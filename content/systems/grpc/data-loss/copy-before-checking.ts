import { crc32 } from 'node:zlib';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const sound = Buffer.from([2]);
const record = () => ({ bytes: Buffer.from(sound), sum: crc32(sound), written: 1 });
const replicas = [record(), record(), record()];
const soundCopies = () =>
  replicas.filter(({ bytes, sum }) => crc32(bytes) === sum).length;

replicas[0]!.bytes[0]! ^= 0b0010_0000; // the disk of one replica
replicas[0]!.written = 2; // and the reboot touched the file
console.log(`sound copies before the repair: ${soundCopies()}`);

const server = await serve({
  updateOrder: (_call, callback) => {
    const newest = replicas.reduce((a, b) => (b.written > a.written ? b : a)); // mark
    for (const replica of replicas)
      Object.assign(replica, newest, { sum: crc32(newest.bytes) }); // mark
    callback(null, { state: 'REPAIRED' });
  },
});
const client = connect(server.address);
client.updateOrder({}, (_error, answer) => {
  const right = replicas.filter(({ bytes }) => bytes.equals(sound)).length;
  console.log(
    `${answer?.state}: ${soundCopies()} copies pass the check, ${right} of them are right`,
  );
  client.close();
  void server.close();
});
// endregion: show
