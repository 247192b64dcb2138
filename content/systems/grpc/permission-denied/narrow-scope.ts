import { as, serveAuthorized } from '../_harness/authorized.ts';
import { connect } from '../_harness/shop.ts';

// region: show
const grants = new Set(['user-7 orders.get', 'user-7 orders.cancel']); // the user may cancel
const scopes: Record<string, string[]> = { 'user-7 by app': ['orders.get'] }; // this app may not

const server = await serveAuthorized(
  { 'demo-token-1': 'user-7 by app' },
  ({ caller, permission }) => {
    const [user] = caller.split(' by ');
    if (!grants.has(`${user} ${permission}`)) return `${permission} denied`;
    if (!scopes[caller]?.includes(permission))
      return `token lacks the scope ${permission}`; // mark
    return undefined;
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
