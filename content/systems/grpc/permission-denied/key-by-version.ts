import { as, outcome, serveAuthorized } from '../_harness/authorized.ts';
import { connect } from '../_harness/shop.ts';

// region: show
const grants = new Set<string>();
let version = 1;
function change(edit: () => void): void {
  edit();
  version += 1; // mark
}

const decisions = new Map<string, boolean>();
let asked = 0;
const server = await serveAuthorized(
  { 'demo-token-1': 'billing' },
  ({ caller, permission }) => {
    const key = `${version} ${caller} ${permission}`; // an old decision is not found any more
    let allowed = decisions.get(key);
    if (allowed === undefined) {
      asked += 1;
      allowed = grants.has(`${caller} ${permission}`);
      decisions.set(key, allowed);
    }
    return allowed ? undefined : `${permission} denied`;
  },
);

const client = connect(server.address);
const call = () => outcome(client, 'getOrder', 'o-42', as('demo-token-1'));
console.log(`before:  ${await call()}`);
change(() => grants.add('billing orders.get'));
console.log(`granted: ${await call()}`);
change(() => grants.delete('billing orders.get'));
console.log(`revoked: ${await call()}`);
change(() => grants.add('billing orders.get'));
for (let n = 0; n < 10; n += 1) await call();
console.log(`after 13 calls: asked ${asked} times, ${await call()}`);
// endregion: show

client.close();
await server.close();
