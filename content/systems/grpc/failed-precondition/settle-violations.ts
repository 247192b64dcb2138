import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { detailsOf, withDetails } from '../_harness/details.ts';
import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const done = new Set<string>(); // what customer c-7 has set up
const needed = [
  { type: 'TOS', subject: 'customers/c-7', description: 'Terms of service not accepted' },
  { type: 'ADDRESS', subject: 'customers/c-7', description: 'No billing address' },
];
let requests = 0;
const server = await serve({
  createOrder: ({ request: { order } }, callback) => {
    requests += 1;
    const violations = needed.filter(({ type }) => !done.has(type));
    if (violations.length === 0) callback(null, { ...order, id: 'o-42' });
    else {
      const detail = { type: 'PreconditionFailure', violations } as const;
      callback(
        withDetails(grpc.status.FAILED_PRECONDITION, 'the account is not set up', [
          detail,
        ]),
      );
    }
  },
});

const client = connect(server.address);
type Create = (request: { order: Partial<Order> }) => Promise<Order>;
const createOrder = promisify(client.createOrder).bind(client) as Create;
const ask = (type: string) => done.add(type); // stands for the form that the customer fills in
const place = () => createOrder({ order: { customer: 'c-7', quantity: 2 } });
const order = await place().catch(async (error: grpc.ServiceError) => {
  const failure = detailsOf(error).find(({ type }) => type === 'PreconditionFailure');
  if (error.code !== grpc.status.FAILED_PRECONDITION || !failure) throw error;
  for (const { type, description } of failure.violations as typeof needed) {
    console.log(`${description}: asking`);
    ask(type);
  }
  return place(); // the state has changed, so the same request may go again, once // mark
});
console.log(`created ${order.id} with ${requests} requests`);
// endregion: show
client.close();
await server.close();
