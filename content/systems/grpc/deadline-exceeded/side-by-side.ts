import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve, type GetOrderRequest, type Order } from '../_harness/shop.ts';

const backend = await serve({
  getOrder: (call, callback) => {
    setTimeout(() => callback(null, { id: call.request.id, state: 'PAID' }), 500);
  },
});
const inner = connect(backend.address);

// region: show
type Get = (
  request: Partial<GetOrderRequest>,
  options: Partial<grpc.CallOptions>,
) => Promise<Order>;
const getOrder = promisify(inner.getOrder).bind(inner) as Get;

const front = await serve({
  getOrder: (call, callback) => {
    const deadline = call.getDeadline(); // the caller's own, not a new one // mark
    const stock = getOrder({ id: 'stock' }, { deadline });
    const price = getOrder({ id: 'price' }, { deadline });
    const both = Promise.all([stock, price]); // mark
    both.then(
      () => callback(null, { id: call.request.id, state: 'PAID' }),
      (error: grpc.ServiceError) => callback(error),
    );
  },
});

const client = connect(front.address);
client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 800 }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  inner.close();
  void front.close().then(() => backend.close());
});
// endregion: show
