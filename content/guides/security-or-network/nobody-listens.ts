import * as grpc from '@grpc/grpc-js';
import { createAuthority } from '../../systems/grpc/_harness/certificates.ts';
import { deadAddress } from '../../systems/grpc/_harness/shop.ts';
import { ask } from './both-sides.ts';
import { probe } from './probe.ts';

// region: show
const authority = await createAuthority();
const port = Number((await deadAddress()).split(':')[1]); // the server is down // mark

await ask({ port }, grpc.credentials.createSsl(authority.cert));
console.log(`check: ${await probe(port, { ca: authority.cert })}`);
// endregion: show
