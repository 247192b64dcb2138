import * as grpc from '@grpc/grpc-js';
import { detailsOf, withDetails } from '../_harness/details.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let calls = 0;
const server = await serve({
  createOrder: (_call, callback) => {
    calls += 1;
    if (calls <= 4) {
      callback(null, { id: `o-${calls}` });
      return;
    }
    const violations = [{ subject: 'customer:c-7', description: '4 orders a day' }];
    const failure = { type: 'QuotaFailure', violations } as const;
    callback(withDetails(grpc.status.RESOURCE_EXHAUSTED, 'quota exceeded', [failure]));
  },
});

const client = connect(server.address);
const batch = Array.from({ length: 10 }, (_, i) => ({
  customer: 'c-7',
  quantity: i + 1,
}));
function next(): void {
  client.createOrder({ order: batch[0] ?? null }, (error) => {
    if (!error) {
      batch.shift(); // only what was answered leaves the batch
      if (batch.length > 0) return next();
    }
    const types = error ? detailsOf(error).map(({ type }) => type) : [];
    const usedUp = types.includes('QuotaFailure') && !types.includes('RetryInfo'); // mark
    if (usedUp)
      console.log(
        `parked ${batch.length} orders until the quota resets; calls: ${calls}`,
      );
    else console.log(error ? String(error) : 'all orders created');
    client.close();
    void server.close();
  });
}
next();
// endregion: show
