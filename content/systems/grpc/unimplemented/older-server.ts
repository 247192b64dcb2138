import * as grpc from '@grpc/grpc-js';
import { connect, Orders } from '../_harness/shop.ts';

// region: show
// The server that runs was built before CancelOrder was added to the .proto.
const older = Object.entries(Orders.service).filter(([name]) => name !== 'CancelOrder'); // mark
const server = new grpc.Server();
server.addService(Object.fromEntries(older) as grpc.ServiceDefinition, {});
const port = await new Promise<number>((resolve, reject) => {
  server.bindAsync(
    '127.0.0.1:0',
    grpc.ServerCredentials.createInsecure(),
    (error, bound) => (error ? reject(error) : resolve(bound)),
  );
});

const client = connect(`127.0.0.1:${port}`);
client.cancelOrder({ id: 'o-42' }, (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(`${order?.id} is ${order?.state}`);
  }
  client.close();
  server.forceShutdown();
});
// endregion: show
