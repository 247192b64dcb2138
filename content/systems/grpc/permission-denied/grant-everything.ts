import { as, outcome, serveAuthorized } from '../_harness/authorized.ts';
import { connect } from '../_harness/shop.ts';

// region: show
const orders = Array.from({ length: 200 }, (_, n) => `o-${n + 1}`);
const roles = new Map([['billing', 'viewer']]);

const server = await serveAuthorized(
  { 'demo-token-1': 'billing' },
  ({ caller, permission }) =>
    roles.get(caller) === 'admin' || permission === 'orders.get'
      ? undefined
      : `${permission} denied`,
);

// One order has to be cancelled today, and the ticket is closed with:
roles.set('billing', 'admin'); // mark

const client = connect(server.address);
let cancelled = 0;
for (const id of orders) {
  const text = await outcome(client, 'cancelOrder', id, as('demo-token-1'));
  if (text.endsWith('CANCELLED')) cancelled += 1;
}
console.log('orders that billing had to cancel: 1');
console.log(`orders that whoever holds this token can cancel: ${cancelled}`);
// endregion: show

client.close();
await server.close();
