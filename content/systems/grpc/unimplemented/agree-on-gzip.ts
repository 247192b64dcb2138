import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  createOrder: (call, callback) => {
    console.log(`server: note of ${call.request.order?.note?.length} bytes`);
    callback(null, { id: 'o-43' });
  },
});

// region: show
const client = connect(server.address, undefined, {
  'grpc.default_compression_algorithm': grpc.compressionAlgorithms.gzip, // identity, deflate or gzip // mark
});
const note = Buffer.alloc(100_000, 'fragile ');
client.createOrder({ order: { customer: 'c-7', note } }, (error, order) => {
  console.log(error ? String(error) : `created ${order?.id}`);
  client.close();
  void server.close();
});
// endregion: show
