import { as, serveAuthorized } from '../_harness/authorized.ts';
import { connect } from '../_harness/shop.ts';

// region: show
const grants = new Set(['billing orders.get']);

const server = await serveAuthorized(
  { 'demo-token-billing': 'billing', 'demo-token-default': 'default-account' },
  ({ caller, permission, id }) => {
    if (grants.has(`${caller} ${permission}`)) return undefined;
    console.error(`server log: ${caller} wants ${permission}`);
    return `${permission} denied on order ${id} (or it might not exist)`;
  },
);

const environment: Record<string, string> = { ORDER_TOKEN: 'demo-token-billing' };
// The variable is called ORDER_TOKEN. Nobody notices, because there is always another identity.
const token = environment['ORDERS_TOKEN'] ?? 'demo-token-default'; // mark

const client = connect(server.address);
client.getOrder({ id: 'o-42' }, as(token), (error, order) => {
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
