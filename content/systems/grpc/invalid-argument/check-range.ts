import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const server = await serve({
  createOrder: (call, callback) => {
    const { order } = call.request;
    const quantity = order?.quantity ?? 0;
    if (quantity < 1 || quantity > 5000) {
      const details = `order.quantity must be from 1 to 5000, got ${quantity}`;
      callback({ code: grpc.status.INVALID_ARGUMENT, details });
    } else callback(null, { ...order, id: 'o-42' });
  },
});

/** A number that an int32 field takes over as it is; anything else is an error here and now. */
function int32(value: unknown, field: string): number {
  const number =
    typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || number !== (number | 0)) {
    throw new RangeError(`${field}: ${JSON.stringify(value)} is not an int32`); // mark
  }
  return number;
}

const client = connect(server.address);
const create = promisify(client.createOrder).bind(client);
for (const quantity of ['1,000', 3_000_000_000, '12 pieces', 1.5, '1000'] as unknown[]) {
  try {
    const order = { customer: 'c-7', quantity: int32(quantity, 'order.quantity') };
    const created = (await create({ order })) as Order;
    console.log(`created ${created.id} with ${created.quantity}`);
  } catch (error) {
    console.log(String(error));
  }
}
// endregion: show
client.close();
await server.close();
