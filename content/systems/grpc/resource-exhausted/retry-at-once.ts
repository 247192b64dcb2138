import * as grpc from '@grpc/grpc-js';
import { detailsOf, withDetails } from '../_harness/details.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let charged = 0; // this limiter charges every call, the refused ones as well
const server = await serve({
  getOrder: (call, callback) => {
    charged += 1;
    if (charged <= 3) {
      callback(null, { id: call.request.id, state: 'PAID' });
      return;
    }
    const wait = { type: 'RetryInfo', retryDelay: { seconds: 60 } } as const;
    callback(withDetails(grpc.status.RESOURCE_EXHAUSTED, '3 calls a minute', [wait]));
  },
});

const client = connect(server.address);
let read = 0;
function getOrder(attempt = 1): void {
  client.getOrder({ id: `o-${read + 1}` }, (error) => {
    if (!error) read += 1;
    if (attempt < 500) {
      getOrder(error ? attempt + 1 : attempt); // no wait // mark
      return;
    }
    console.log(
      `orders read: ${read}; calls charged: ${charged}; refused: ${charged - read}`,
    );
    if (error)
      console.log(`the last answer still says: ${JSON.stringify(detailsOf(error))}`);
    client.close();
    void server.close();
  });
}
getOrder();
// endregion: show
