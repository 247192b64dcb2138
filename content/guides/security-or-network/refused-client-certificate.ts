import * as grpc from '@grpc/grpc-js';
import { createAuthority } from '../../systems/grpc/_harness/certificates.ts';
import { ask, openShop } from './both-sides.ts';
import { probe } from './probe.ts';

// region: show
const authority = await createAuthority();
const shop = await openShop({
  certificate: await authority.issue({ name: 'orders' }),
  clientAuthority: authority,
});

const expired = await authority.issue({ name: 'billing', fromDay: -90, untilDay: -1 });
await ask(shop, grpc.credentials.createSsl(authority.cert, expired.key, expired.cert)); // mark
await shop.report();

const renewed = await authority.issue({ name: 'billing' });
for (const [which, { cert, key }] of Object.entries({ expired, renewed })) {
  const result = await probe(shop.port, { ca: authority.cert, cert, key });
  console.log(`check, with the ${which} one: ${result}`);
}
// endregion: show
await shop.close();
