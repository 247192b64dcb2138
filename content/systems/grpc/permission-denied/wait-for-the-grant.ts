import * as grpc from '@grpc/grpc-js';
import { as, serveAuthorized } from '../_harness/authorized.ts';
import { connect } from '../_harness/shop.ts';

// region: show
let effective = Infinity;
const server = await serveAuthorized(
  { 'demo-token-1': 'new-account' },
  ({ permission }) => (Date.now() >= effective ? undefined : `${permission} denied`),
);
const client = connect(server.address);

/** For provisioning, right after a grant of its own. Not for calls in general. */
async function waitForGrant(id: string, everyMs: number, times: number): Promise<string> {
  for (let n = 1; ; n += 1) {
    const error = await new Promise<grpc.ServiceError | null>((resolve) => {
      client.getOrder({ id }, as('demo-token-1'), resolve);
    });
    if (!error) return `allowed after ${n > 1 ? 'some waiting' : 'no waiting'}`;
    if (error.code !== grpc.status.PERMISSION_DENIED || n === times) throw error; // mark
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

effective = Date.now() + 500; // the grant is made, and takes effect later
console.log(await waitForGrant('o-42', 200, 20)); // at Google: every 30 s, for 10 minutes
// endregion: show

client.close();
await server.close();
