import * as grpc from '@grpc/grpc-js';
import { detailsOf, withDetails } from '../_harness/details.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  createOrder: (_call, callback) => {
    const text = 'quota exceeded: 1000 orders a day for customer c-7';
    callback(
      withDetails(grpc.status.RESOURCE_EXHAUSTED, text, [
        {
          type: 'QuotaFailure', // and no RetryInfo: waiting a little does not help // mark
          violations: [
            { subject: 'customer:c-7', description: 'orders a day, resets at 00:00 UTC' },
          ],
        },
      ]),
    );
  },
});

const client = connect(server.address);
client.createOrder({ order: { customer: 'c-7', quantity: 2 } }, (error, order) => {
  if (error) {
    console.error(String(error));
    console.error(JSON.stringify(detailsOf(error))); // mark
    process.exitCode = 1;
  } else {
    console.log(`created ${order?.id}`);
  }
  client.close();
  void server.close();
});
// endregion: show
