import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { detailsOf, withDetails } from '../_harness/details.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const states = new Map([['o-42', 'SENT']]);
const server = await serve({
  updateOrder: ({ request: { order } }, callback) => {
    const id = order?.id ?? '';
    const state = states.get(id);
    if (!/^o-\d+$/.test(id)) {
      const details = `order.id "${id}" must be like o-42`; // whatever the database holds
      callback({ code: grpc.status.INVALID_ARGUMENT, details });
    } else if (!state) {
      callback({ code: grpc.status.NOT_FOUND, details: `no order ${id}` });
    } else if (state === 'SENT') {
      const violations = [
        { type: 'STATE', subject: id, description: 'the order is SENT' },
      ];
      const details = [{ type: 'PreconditionFailure' as const, violations }];
      const status = grpc.status.FAILED_PRECONDITION; // mark
      callback(withDetails(status, `order ${id} has left`, details));
    } else callback(null, { ...order });
  },
});

const client = connect(server.address);
const update = promisify(client.updateOrder).bind(client);
for (const id of ['42', 'o-43', 'o-42']) {
  await update({ order: { id, quantity: 3 } }).catch((error: grpc.ServiceError) => {
    console.log(String(error));
    for (const { violations } of detailsOf(error))
      console.log('offer a return:', violations);
  });
}
// endregion: show
client.close();
await server.close();
