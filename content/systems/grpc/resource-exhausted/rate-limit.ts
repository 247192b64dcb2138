import * as grpc from '@grpc/grpc-js';
import { detailsOf, withDetails } from '../_harness/details.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let used = 0; // in this minute, by this customer
const server = await serve({
  getOrder: (call, callback) => {
    if (used >= 3) {
      const text = 'orders.read: 3 calls a minute for customer c-7';
      const wait = { type: 'RetryInfo', retryDelay: { seconds: 42 } } as const;
      callback(withDetails(grpc.status.RESOURCE_EXHAUSTED, text, [wait])); // mark
      return;
    }
    used += 1;
    callback(null, { id: call.request.id, state: 'PAID' });
  },
});

const client = connect(server.address);
function getOrder(id: number): void {
  client.getOrder({ id: `o-${id}` }, (error) => {
    if (!error) {
      getOrder(id + 1);
      return;
    }
    console.error(`call ${id}: ${String(error)}`);
    console.error(JSON.stringify(detailsOf(error))); // mark
    process.exitCode = 1;
    client.close();
    void server.close();
  });
}
getOrder(1);
// endregion: show
