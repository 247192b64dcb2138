import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const shops = new Map([['shops/eu', new Map([['o-42', { state: 'PAID' }]])]]);
const server = await serve({
  getOrder: ({ request: { id: name } }, callback) => {
    const [, shop = '', order = ''] =
      /^(shops\/[^/]+)\/orders\/([^/]+)$/.exec(name) ?? [];
    const found = shops.get(shop)?.get(order); // the shop or the order: one answer for both // mark
    if (found) callback(null, { id: name, ...found });
    else
      callback({
        code: grpc.status.NOT_FOUND,
        details: 'Requested entity was not found.',
      });
  },
});

const client = connect(server.address);
try {
  const region = process.env.SHOP_REGION ?? 'us'; // the order was placed in shops/eu // mark
  console.log(
    await promisify(client.getOrder).bind(client)({ id: `shops/${region}/orders/o-42` }),
  );
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
// endregion: show
client.close();
await server.close();
