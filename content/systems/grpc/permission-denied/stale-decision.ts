import { as, outcome, serveAuthorized } from '../_harness/authorized.ts';
import { connect } from '../_harness/shop.ts';

// region: show
const grants = new Set<string>();
const decisions = new Map<string, { allowed: boolean; until: number }>();

const server = await serveAuthorized(
  { 'demo-token-1': 'billing' },
  ({ caller, permission }) => {
    const key = `${caller} ${permission}`;
    let decision = decisions.get(key);
    if (!decision || decision.until < Date.now()) {
      decision = { allowed: grants.has(key), until: Date.now() + 300_000 }; // 5 minutes // mark
      decisions.set(key, decision);
    }
    return decision.allowed ? undefined : `${permission} denied`;
  },
);

const client = connect(server.address);
console.error(await outcome(client, 'getOrder', 'o-42', as('demo-token-1')));
grants.add('billing orders.get');
console.error('granted');
client.getOrder({ id: 'o-42' }, as('demo-token-1'), (error, order) => {
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
