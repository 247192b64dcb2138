import * as grpc from '@grpc/grpc-js';
import { front, passOn } from '../_harness/front.ts';
import { serveProtected } from '../_harness/protected.ts';
import { connect } from '../_harness/shop.ts';

// region: show
const perCall = grpc.credentials.createFromMetadataGenerator((_options, callback) => {
  const metadata = new grpc.Metadata();
  metadata.set('authorization', 'Bearer demo-token-1');
  callback(null, metadata);
});

const insecure = grpc.credentials.createInsecure();
try {
  grpc.credentials.combineChannelCredentials(insecure, perCall);
} catch (error) {
  console.log(`for the channel: ${String(error)}`);
}

// Somebody on the path: a proxy, a switch, the neighbour in the same network.
const server = await serveProtected((token) =>
  token ? undefined : 'missing bearer token',
);
const onThePath = await front((stream, headers) => {
  console.log(`read on the path: authorization: ${headers.authorization}`);
  passOn(stream, headers, server.address);
});

const client = connect(onThePath.address, insecure);
const options = { credentials: perCall }; // for this call, on a plaintext channel // mark
client.getOrder({ id: 'o-42' }, options, (error, order) => {
  console.log(
    `for the call: ${error ? String(error) : `no complaint, ${order?.id} is ${order?.state}`}`,
  );
  client.close();
  void onThePath.close().then(() => server.close());
});
// endregion: show
