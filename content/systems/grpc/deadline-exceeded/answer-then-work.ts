import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const orders = new Map<string, Partial<Order>>();
const server = await serve({
  createOrder: (call, callback) => {
    const id = `o-${call.request.requestId}`;
    if (!orders.has(id)) {
      orders.set(id, { id, state: 'PENDING' });
      setTimeout(() => orders.set(id, { id, state: 'PAID' }), 1000); // the same work, after the answer; in production from a queue
    }
    callback(null, orders.get(id) ?? null); // mark
  },
  getOrder: (call, callback) => callback(null, orders.get(call.request.id) ?? null),
});

const client = connect(server.address);
const soon = () => ({ deadline: Date.now() + 400 }); // each call is short

function poll(id: string): void {
  client.getOrder({ id }, soon(), (error, order) => {
    if (!error && order?.state === 'PENDING') {
      setTimeout(poll, 300, id); // mark
      return;
    }
    console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
    client.close();
    void server.close();
  });
}
client.createOrder(
  { order: { customer: 'c-7', quantity: 2 }, requestId: '7f3a' },
  soon(),
  (error, order) => {
    console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
    if (order) poll(order.id);
  },
);
// endregion: show
