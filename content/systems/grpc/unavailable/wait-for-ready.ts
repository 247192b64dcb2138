import * as grpc from '@grpc/grpc-js';
import { connect, deadAddress, serve, type RunningServer } from '../_harness/shop.ts';

const address = await deadAddress();
const port = Number(address.split(':')[1]);
let server: RunningServer | undefined;

// region: show
const client = connect(address, undefined, {
  'grpc.max_reconnect_backoff_ms': 1000, // the default of 120 s outlives most deadlines
});
const metadata = new grpc.Metadata({ waitForReady: true }); // mark
client.getOrder(
  { id: 'o-42' },
  metadata,
  { deadline: Date.now() + 4000 },
  (error, order) => {
    if (error) {
      console.error(String(error));
      process.exitCode = 1;
    } else {
      console.log(`${order?.id} is ${order?.state}`);
    }
    client.close();
    void server?.close();
  },
);

// The server comes up half a second after the call was made.
setTimeout(async () => {
  server = await serve(
    {
      getOrder: (call, callback) =>
        callback(null, { id: call.request.id, state: 'PAID' }),
    },
    { port },
  );
  console.log('server listens');
}, 500);
// endregion: show
