import { as, outcome, serveAuthorized } from '../_harness/authorized.ts';
import { connect } from '../_harness/shop.ts';

// region: show
const grants = new Set(['user-7 orders.get', 'user-7 orders.cancel']);
const scopes: Record<string, string[]> = { 'user-7 by app': ['orders.get'] };

const server = await serveAuthorized(
  { 'demo-token-1': 'user-7 by app', 'demo-token-2': 'user-7 by app, more' },
  ({ caller, permission }) => {
    const [user] = caller.split(' by ');
    if (!grants.has(`${user} ${permission}`)) return `${permission} denied`;
    if (!scopes[caller]?.includes(permission))
      return `token lacks the scope ${permission}`;
    return undefined;
  },
);

/** Asks the user for one more scope, at the moment of the cancellation, and gets a new token. */
function consent(scope: string): string {
  scopes['user-7 by app, more'] = ['orders.get', scope];
  return 'demo-token-2';
}

const client = connect(server.address);
const refused = await outcome(client, 'cancelOrder', 'o-42', as('demo-token-1'));
console.log(`first token: ${refused}`);
const [, scope = ''] = /lacks the scope (\S+)/.exec(refused) ?? [];
const wider = consent(scope); // mark
console.log(`wider token: ${await outcome(client, 'cancelOrder', 'o-42', as(wider))}`);
// endregion: show

client.close();
await server.close();
