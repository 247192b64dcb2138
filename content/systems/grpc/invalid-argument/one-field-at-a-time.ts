import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({
  createOrder: ({ request: { order, requestId } }, callback) => {
    const refuse = (details: string) =>
      callback({ code: grpc.status.INVALID_ARGUMENT, details }); // mark
    if (!requestId) return refuse('request_id is required');
    if (!/^c-\d+$/.test(order?.customer ?? ''))
      return refuse('order.customer must be like c-7');
    if ((order?.quantity ?? 0) > 100)
      return refuse('order.quantity must be from 1 to 100');
    callback(null, { ...order, id: 'o-42' });
  },
});

// A user who corrects what the last answer named, and sends the form again.
const form = { order: { customer: 'guest', quantity: 250 }, requestId: '' };
const corrections: [string, () => void][] = [
  ['request_id', () => (form.requestId = 'r-2f1c')],
  ['order.customer', () => (form.order.customer = 'c-7')],
  ['order.quantity', () => (form.order.quantity = 100)],
];
const client = connect(server.address);
const create = promisify(client.createOrder).bind(client);
for (let round = 1; ; round += 1) {
  const error = await create(form).then(
    () => null,
    (e: grpc.ServiceError) => e,
  );
  console.log(`round ${round}: ${error?.details ?? 'created'}`);
  if (!error) break;
  corrections.find(([field]) => error.details.startsWith(field))?.[1]();
}
// endregion: show
client.close();
await server.close();
