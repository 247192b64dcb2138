import { as, outcome, serveAuthorized } from '../_harness/authorized.ts';
import { connect } from '../_harness/shop.ts';

// region: show
const grants = new Set(['billing orders.get *']);

const server = await serveAuthorized(
  { 'demo-token-1': 'billing' },
  ({ caller, permission, id }) => {
    if (grants.has(`${caller} ${permission} *`)) return undefined;
    if (grants.has(`${caller} ${permission} ${id}`)) return undefined;
    return `${permission} denied on order ${id} (or it might not exist)`;
  },
);

grants.add('billing orders.cancel o-42'); // this permission, on this order // mark

const client = connect(server.address);
for (const id of ['o-7', 'o-42']) {
  console.log(await outcome(client, 'cancelOrder', id, as('demo-token-1')));
}
// endregion: show

client.close();
await server.close();
