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
const server = await serve({
  createOrder: ({ request: { order } }, callback) => {
    const violations = needed.filter(({ type }) => !done.has(type));
    if (violations.length === 0) callback(null, { ...order, id: 'o-42' });
    else {
      const detail = { type: 'PreconditionFailure', violations } as const; // all of them at once // mark
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
try {
  console.log(
    `created ${(await createOrder({ order: { customer: 'c-7', quantity: 2 } })).id}`,
  );
} catch (error) {
  console.error(String(error));
  for (const detail of detailsOf(error as grpc.ServiceError))
    console.error(JSON.stringify(detail));
  process.exitCode = 1;
}
// endregion: show
client.close();
await server.close();
