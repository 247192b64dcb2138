import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const leader = await serve({
  createOrder: (_call, callback) => callback(null, { id: 'o-42' }),
});
const follower = await serve({
  createOrder: (_call, callback) => {
    const metadata = new grpc.Metadata();
    metadata.set('shop-leader', leader.address);
    callback({ code: grpc.status.FAILED_PRECONDITION, details: 'not leader', metadata });
  },
});

const members = new Set([leader.address, follower.address]); // known, not learnt from an error
let client = connect(follower.address);
async function createOrder(redirects = 2): Promise<Order> {
  type Create = (request: { order: Partial<Order> }) => Promise<Order>;
  const create = promisify(client.createOrder).bind(client) as Create;
  return create({ order: { customer: 'c-7' } }).catch((error: grpc.ServiceError) => {
    const hint = String(error.metadata.get('shop-leader')[0]);
    const elsewhere = error.code === grpc.status.FAILED_PRECONDITION && members.has(hint);
    if (!elsewhere || redirects === 0) throw error;
    client.close();
    client = connect(hint); // the same call, to another server // mark
    return createOrder(redirects - 1);
  });
}
console.log(`created ${(await createOrder()).id}`);
const target = client.getChannel().getTarget();
console.log(
  `from now on the client talks to the leader: ${target === `dns:${leader.address}`}`,
);
// endregion: show
client.close();
await leader.close();
await follower.close();
