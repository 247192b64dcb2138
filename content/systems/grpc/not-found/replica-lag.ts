import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const primary = new Map<string, Partial<Order>>();
const replica = new Map<string, Partial<Order>>(); // receives each write 3 s later
const server = await serve({
  createOrder: ({ request: { order } }, callback) => {
    const saved = { ...order, id: 'o-42' };
    primary.set('o-42', saved);
    setTimeout(() => replica.set('o-42', saved), 3_000).unref();
    callback(null, saved);
  },
  getOrder: ({ request: { id } }, callback) => {
    const found = replica.get(id); // mark
    if (found) callback(null, found);
    else callback({ code: grpc.status.NOT_FOUND, details: `order "${id}" not found` });
  },
});

const client = connect(server.address);
type Call<Request> = (request: Request) => Promise<Order>;
const createOrder = promisify(client.createOrder).bind(client) as Call<{
  order: Partial<Order>;
}>;
const getOrder = promisify(client.getOrder).bind(client) as Call<{ id: string }>;
try {
  const { id } = await createOrder({ order: { customer: 'c-7', quantity: 2 } });
  console.log(`created ${id}`);
  console.log(await getOrder({ id })); // at once // mark
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
client.close();
await server.close();
