import * as grpc from '@grpc/grpc-js';
import { front, passOn } from '../_harness/front.ts';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  createOrder: (call, callback) => {
    console.log(`server: note of ${call.request.order?.note?.length} bytes`);
    callback(null, { id: 'o-43' });
  },
});

// region: show
let sent = 0;
const wire = await front((stream, headers) => {
  console.log(`grpc-encoding: ${headers['grpc-encoding']}`);
  stream.on('data', (chunk: Buffer) => (sent += chunk.length));
  passOn(stream, headers, server.address);
});

const client = connect(wire.address, undefined, {
  'grpc.default_compression_algorithm': grpc.compressionAlgorithms.gzip, // identity, deflate or gzip // mark
});
const note = Buffer.alloc(100_000, 'fragile ');
client.createOrder({ order: { customer: 'c-7', note } }, (error, order) => {
  console.log(error ? String(error) : `created ${order?.id}`);
  console.log(`request: ${sent < 1000 ? 'less' : 'more'} than 1 kB on the wire`);
  client.close();
  void wire.close().then(() => server.close());
});
// endregion: show
