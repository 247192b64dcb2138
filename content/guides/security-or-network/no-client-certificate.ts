import * as grpc from '@grpc/grpc-js';
import { createAuthority } from '../../systems/grpc/_harness/certificates.ts';
import { ask, openShop } from './both-sides.ts';
import { probe } from './probe.ts';

// region: show
const authority = await createAuthority();
const shop = await openShop({
  certificate: await authority.issue({ name: 'orders' }),
  clientAuthority: authority, // asks every client for a certificate // mark
});

await ask(shop, grpc.credentials.createSsl(authority.cert)); // and has none
await shop.report();
console.log(`check: ${await probe(shop.port, { ca: authority.cert })}`);
// endregion: show
await shop.close();
