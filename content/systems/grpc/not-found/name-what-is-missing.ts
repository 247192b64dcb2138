import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { detailsOf, withDetails } from '../_harness/details.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const shops = new Map([['shops/eu', new Map([['o-42', { state: 'PAID' }]])]]);
const missing = (type: string, name: string) =>
  withDetails(grpc.status.NOT_FOUND, `${type} "${name}" not found`, [
    { type: 'ResourceInfo', resourceType: type, resourceName: name }, // mark
  ]);
const server = await serve({
  getOrder: ({ request: { id: name } }, callback) => {
    const [, shop = '', order = ''] =
      /^(shops\/[^/]+)\/orders\/([^/]+)$/.exec(name) ?? [];
    const orders = shops.get(shop);
    const found = orders?.get(order);
    if (found) callback(null, { id: name, ...found });
    else callback(orders ? missing('Order', name) : missing('Shop', shop)); // the outermost // mark
  },
});

const client = connect(server.address);
const getOrder = promisify(client.getOrder).bind(client);
for (const id of [
  'shops/us/orders/o-42',
  'shops/eu/orders/o-43',
  'shops/eu/orders/o-42',
]) {
  await getOrder({ id }).then(
    (order) => console.log(`${id}: ${(order as { state: string }).state}`),
    (error: grpc.ServiceError) => {
      const [info] = detailsOf(error);
      console.log(`${id}: no ${info?.resourceType} ${info?.resourceName}`);
    },
  );
}
// endregion: show
client.close();
await server.close();
