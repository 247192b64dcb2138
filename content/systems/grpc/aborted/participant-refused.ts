import * as grpc from '@grpc/grpc-js';
import { detailsOf, withDetails } from '../_harness/details.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  createOrder: (_call, callback) => {
    // Three services have to agree. One says no, and the coordinator calls the whole thing off.
    const votes = { stock: 'yes', payment: 'card expired', shipping: 'yes' }; // mark
    callback(
      withDetails(grpc.status.ABORTED, 'order was not placed, see details', [
        {
          type: 'ErrorInfo',
          reason: 'PARTICIPANT_REFUSED',
          domain: 'shop.example',
          metadata: votes,
        },
      ]),
    );
  },
});

const client = connect(server.address);
client.createOrder({ order: { customer: 'c-7', quantity: 2 } }, (error, order) => {
  if (error) {
    console.error(String(error));
    console.error(JSON.stringify(detailsOf(error)[0]?.['metadata'])); // mark
    process.exitCode = 1;
  } else {
    console.log(`created ${order?.id}`);
  }
  client.close();
  void server.close();
});
// endregion: show
