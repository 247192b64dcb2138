import { as, outcome, serveAuthorized } from '../_harness/authorized.ts';
import { connect } from '../_harness/shop.ts';

// region: show
const grants = new Set(['billing orders.get']);

const server = await serveAuthorized(
  { 'demo-token-billing': 'billing', 'demo-token-default': 'default-account' },
  ({ caller, permission, id }) => {
    console.log(`server log: ${caller} wants ${permission}`);
    if (grants.has(`${caller} ${permission}`)) return undefined;
    return `${permission} denied on order ${id} (or it might not exist)`;
  },
);

function required(environment: Record<string, string>, name: string): string {
  const value = environment[name];
  if (!value)
    throw new Error(`${name} is not set, and there is no other identity to use`); // mark
  return value;
}

const client = connect(server.address);
for (const environment of [
  { ORDER_TOKEN: 'demo-token-billing' },
  { ORDERS_TOKEN: 'demo-token-billing' },
]) {
  try {
    const token = required(environment, 'ORDERS_TOKEN');
    console.log(await outcome(client, 'getOrder', 'o-42', as(token)));
  } catch (error) {
    console.log(`at the start: ${String(error)}`);
  }
}
// endregion: show

client.close();
await server.close();
