import * as grpc from '@grpc/grpc-js';
import { as, outcome, serveAuthorized } from '../_harness/authorized.ts';
import { connect } from '../_harness/shop.ts';

// region: show
const audit: string[] = [];
const server = await serveAuthorized(
  { 'demo-token-1': 'billing' },
  ({ caller, permission, id }) => {
    audit.push(`denied: ${caller} ${permission} ${id}`);
    return `${permission} denied`;
  },
);

const retryPolicy = {
  maxAttempts: 5,
  initialBackoff: '0.1s',
  maxBackoff: '1s',
  backoffMultiplier: 2,
  retryableStatusCodes: ['UNAVAILABLE', 'PERMISSION_DENIED'], // mark
};
const client = connect(server.address, grpc.credentials.createInsecure(), {
  'grpc.service_config': JSON.stringify({ methodConfig: [{ name: [{}], retryPolicy }] }),
});

const outcomes = await Promise.all(
  Array.from({ length: 10 }, (_, n) =>
    outcome(client, 'cancelOrder', `o-${n}`, as('demo-token-1')),
  ),
);
const succeeded = outcomes.filter((text) => text.includes('CANCELLED')).length;
console.log(`10 calls: ${succeeded} succeeded`);
console.log(`denials in the audit log: ${audit.length}`);
// endregion: show

client.close();
await server.close();
