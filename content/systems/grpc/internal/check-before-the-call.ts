import { connect, serve, type Order } from '../_harness/shop.ts';

const server = await serve({
  createOrder: (call, callback) => {
    console.log(
      `server: ${call.request.order?.quantity} pieces for ${call.request.order?.customer}`,
    );
    callback(null, { id: 'o-43' });
  },
});

// region: show
function readOrder(value: unknown): Pick<Order, 'customer' | 'quantity'> {
  const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : value; // mark
  const { customer, quantity } = (parsed ?? {}) as Partial<Order>;
  if (typeof customer !== 'string')
    throw new TypeError('order.customer has to be a string');
  if (!Number.isInteger(quantity))
    throw new TypeError('order.quantity has to be an integer'); // mark
  return { customer, quantity: quantity as number };
}

const body = JSON.parse(
  '{"order": "{\\"customer\\": \\"c-7\\", \\"quantity\\": 2}"}',
) as { order: unknown };
try {
  readOrder({ customer: 'c-7', quantity: 'two' });
} catch (error) {
  console.log(`answer HTTP 400: ${String(error)}`);
}

const client = connect(server.address);
client.createOrder({ order: readOrder(body.order) }, (error, order) => {
  console.log(error ? String(error) : `created ${order?.id}`);
  client.close();
  void server.close();
});
// endregion: show
