import * as grpc from '@grpc/grpc-js';
import { createAuthority } from '../../systems/grpc/_harness/certificates.ts';
import { ask, openShop } from './both-sides.ts';
import { probe } from './probe.ts';

// region: show
const authority = await createAuthority();
const minute = 1 / (24 * 60);
const shop = await openShop({
  certificate: await authority.issue({
    name: 'orders',
    fromDay: 10 * minute, // valid in 10 minutes: issued a moment ago, by a clock that is ahead // mark
  }),
});

await ask(shop, grpc.credentials.createSsl(authority.cert));
await shop.report();
console.log(`check: ${await probe(shop.port, { ca: authority.cert })}`);
// endregion: show
await shop.close();
