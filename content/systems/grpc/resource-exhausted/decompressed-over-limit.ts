import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  createOrder: (_call, callback) => callback(null, { id: 'o-1' }),
});

const client = connect(server.address, undefined, {
  'grpc.default_compression_algorithm': grpc.compressionAlgorithms.gzip, // mark
});
const note = Buffer.alloc(5 * 1024 * 1024); // zeros: a few kB on the wire
client.createOrder({ order: { customer: 'c-7', quantity: 2, note } }, (error, order) => {
  if (error) {
    console.error(String(error)); // mark
    process.exitCode = 1;
  } else {
    console.log(`created ${order?.id}`);
  }
  client.close();
  void server.close();
});
// endregion: show
