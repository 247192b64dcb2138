import { as, serveAuthorized } from '../_harness/authorized.ts';
import { connect } from '../_harness/shop.ts';

// region: show
const grants = new Set(['billing orders.get']);

const server = await serveAuthorized(
  { 'demo-token-1': 'billing' },
  ({ caller, permission, id }) => {
    if (grants.has(`${caller} ${permission}`)) return undefined;
    return `${permission} denied on order ${id} (or it might not exist)`; // mark
  },
);

const client = connect(server.address);
client.cancelOrder({ id: 'o-42' }, as('demo-token-1'), (error, order) => {
  if (error) {
    console.error(String(error));
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
  void server.close();
});
// endregion: show
