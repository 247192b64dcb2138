import * as grpc from '@grpc/grpc-js';
import { detailsOf, withDetails } from '../_harness/details.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const carts = new Map([['o-41', 'c-7']]); // id → customer; both are unique
const server = await serve({
  getOrder: ({ request: { id } }, callback) => {
    const customer = carts.get(id);
    if (customer) callback(null, { id, customer });
    else callback({ code: grpc.status.NOT_FOUND, details: `no order ${id}` });
  },
  createOrder: ({ request: { order } }, callback) => {
    const { id = '', customer = '' } = order ?? {};
    const taken = [...carts].find(
      ([existing, owner]) => existing === id || owner === customer,
    )?.[0];
    if (taken) {
      const field = taken === id ? 'id' : 'customer';
      const message = `${field} is already used by order ${taken}`;
      callback(
        withDetails(grpc.status.ALREADY_EXISTS, message, [
          { type: 'ResourceInfo', resourceType: 'shop.v1.Order', resourceName: taken }, // mark
        ]),
      );
      return;
    }
    carts.set(id, customer);
    callback(null, { id, customer });
  },
});

const client = connect(server.address);
client.createOrder({ order: { id: 'o-42', customer: 'c-7' } }, (error) => {
  const conflict = error && detailsOf(error).find(({ type }) => type === 'ResourceInfo');
  console.log(error?.details);
  const id = String(conflict?.['resourceName']); // mark
  client.getOrder({ id }, (_, order) => {
    console.log(`goes on with ${order?.id} of ${order?.customer}`);
    client.close();
    void server.close();
  });
});
// endregion: show
