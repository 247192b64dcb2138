import { as, serveAuthorized } from '../_harness/authorized.ts';
import { connect } from '../_harness/shop.ts';

// region: show
const owners = new Map([['o-42', 'billing']]);

const server = await serveAuthorized(
  { 'demo-token-1': 'billing' },
  ({ caller, permission, id }) => {
    // The same answer for another's order and for none, so that nobody can find out which exist.
    if (owners.get(id) === caller) return undefined;
    return `${permission} denied on order ${id} (or it might not exist)`; // mark
  },
);

const client = connect(server.address);
client.getOrder({ id: 'o-24' }, as('demo-token-1'), (error, order) => {
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
