import * as grpc from '@grpc/grpc-js';
import { withDetails } from '../../systems/grpc/_harness/details.ts';
import { callerOf } from './guard.ts';
import { open, query, tellApart } from './store.ts';

// region: show
// NOT_FOUND for what is not yours, so that nobody can find out which orders exist:
const shop = await open((call, callback) => {
  const { id } = call.request;
  void (async () => {
    const order = await query((table) => table.get(id));
    if (!order) {
      callback({ code: grpc.status.NOT_FOUND, details: `order ${id} not found` });
      return;
    }
    const shared = await query(() => false); // only for an order that exists // mark
    if (order.clerk === callerOf(call)?.name || shared) callback(null, order);
    else {
      const info = {
        type: 'ResourceInfo',
        resourceType: 'Order',
        resourceName: id,
      } as const;
      callback(withDetails(grpc.status.NOT_FOUND, `Order ${id} not found`, [info])); // mark
    }
  })();
});

await tellApart(shop);
const error = await shop.get('o-43', 'demo-token-clerk');
if (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show

await shop.close();
