import { connect, serve, type Order } from '../_harness/shop.ts';

// region: show
const orders = ['o-1', 'o-2', 'o-3', 'o-4', 'o-5', 'o-6'];
const server = await serve({
  listOrders: (call) => {
    const { offset = 0, pageSize = 2 } = call.request;
    for (const id of orders.slice(offset, offset + pageSize)) call.write({ id });
    call.end();
  },
});

const client = connect(server.address);
const seen: string[] = [];
for (let offset = 0; ; offset += 2) {
  const page: string[] = [];
  const stream = client.listOrders({ offset, pageSize: 2 }); // a count, not a key // mark
  for await (const order of stream) page.push((order as Order).id);
  if (page.length === 0) break;
  seen.push(...page);
  if (offset === 0) orders.splice(0, 1); // somebody deletes o-1, which was read already
}
console.log(`seen: ${seen.join(' ')}`);
console.log(
  `there and never seen: ${orders.filter((id) => !seen.includes(id)).join(' ')}`,
);
// endregion: show
client.close();
await server.close();
