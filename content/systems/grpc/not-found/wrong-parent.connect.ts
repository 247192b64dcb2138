import { Code, ConnectError } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import { connectClient, serveConnect } from '../_harness/connect.ts';

// region: show
const shops = new Map([['shops/eu', new Map([['o-42', { state: 'PAID' }]])]]);
const server = await serveConnect({
  getOrder: ({ id }) => {
    const [, shop = '', order = ''] =
      /^(shops\/[^/]+)\/orders\/([^/]+)$/.exec(String(id)) ?? [];
    const found = shops.get(shop)?.get(order); // the shop or the order: one answer for both // mark
    if (!found) throw new ConnectError('Requested entity was not found.', Code.NotFound);
    return { id, ...found };
  },
});

const region = process.env.SHOP_REGION ?? 'us'; // the order was placed in shops/eu // mark
const { baseUrl } = server;
const client = connectClient(createConnectTransport({ baseUrl, httpVersion: '2' }));
try {
  console.log(await client.getOrder({ id: `shops/${region}/orders/o-42` }));
} catch (error) {
  console.error(String(ConnectError.from(error)));
  process.exitCode = 1;
}
// endregion: show
await server.close();
