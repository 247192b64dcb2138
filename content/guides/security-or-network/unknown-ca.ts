import * as grpc from '@grpc/grpc-js';
import { createAuthority } from '../../systems/grpc/_harness/certificates.ts';
import { ask, openShop } from './both-sides.ts';
import { probe } from './probe.ts';

// region: show
const authority = await createAuthority('Shop CA of this year');
const lastYears = await createAuthority('Shop CA of last year');
const shop = await openShop({ certificate: await authority.issue({ name: 'orders' }) });

await ask(shop, grpc.credentials.createSsl(lastYears.cert)); // mark
await shop.report();
console.log(
  `check, with the client's CA: ${await probe(shop.port, { ca: lastYears.cert })}`,
);
console.log(
  `check, with the right CA: ${await probe(shop.port, { ca: authority.cert })}`,
);
// endregion: show
await shop.close();
