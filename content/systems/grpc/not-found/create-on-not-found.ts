import { promisify } from 'node:util';
import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

// region: show
const carts: { id: string; customer: string }[] = []; // the server chooses the id
const server = await serve({
  getOrder: ({ request: { id: customer } }, callback) => {
    const cart = carts.find((one) => one.customer === customer);
    if (cart) callback(null, cart);
    else
      callback({ code: grpc.status.NOT_FOUND, details: `no open cart of ${customer}` });
  },
  createOrder: ({ request: { order } }, callback) => {
    const cart = { id: `o-${carts.length + 1}`, customer: order?.customer ?? '' };
    carts.push(cart);
    callback(null, cart);
  },
});

const client = connect(server.address);
const get = promisify(client.getOrder).bind(client);
const create = promisify(client.createOrder).bind(client);
const tabs = 5; // one customer, five tabs of one browser
const answers = await Promise.allSettled(
  Array.from({ length: tabs }, () => get({ id: 'c-7' })),
);
for (const answer of answers) {
  if (answer.status === 'rejected') await create({ order: { customer: 'c-7' } }); // mark
}
const missed = answers.filter((answer) => answer.status === 'rejected').length;
const shown = (await get({ id: 'c-7' })) as { id: string };
console.log(`looked first: ${tabs}, told NOT_FOUND: ${missed}`);
console.log(`open carts of c-7: ${carts.length}, and a look shows only ${shown.id}`);
// endregion: show
client.close();
await server.close();
