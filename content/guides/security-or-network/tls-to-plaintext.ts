import * as grpc from '@grpc/grpc-js';
import { createAuthority } from '../../systems/grpc/_harness/certificates.ts';
import { serve } from '../../systems/grpc/_harness/shop.ts';
import { ask } from './both-sides.ts';
import { probe } from './probe.ts';

// region: show
const authority = await createAuthority();
let requests = 0;
const server = await serve({
  getOrder: (call, callback) => {
    requests += 1;
    callback(null, { id: call.request.id, state: 'PAID' });
  },
}); // no credentials: plaintext // mark

await ask(server, grpc.credentials.createSsl(authority.cert));
console.log(`server: requests seen: ${requests}`);
console.log(`check: ${await probe(server.port, { ca: authority.cert })}`);
// endregion: show
await server.close();
