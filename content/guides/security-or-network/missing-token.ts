import * as grpc from '@grpc/grpc-js';
import { createAuthority } from '../../systems/grpc/_harness/certificates.ts';
import { ask, openShop } from './both-sides.ts';
import { openIssuer, verifyJwt, withToken } from './issuer.ts';

// region: show
const authority = await createAuthority();
const issuer = await openIssuer(authority);
const shop = await openShop({
  certificate: await authority.issue({ name: 'orders' }),
  guard: (token) => verifyJwt(token, issuer.key, 'orders'),
});

await ask(shop, grpc.credentials.createSsl(authority.cert)); // mark
await shop.report();
await ask(shop, withToken(authority, issuer.issue()), { as: 'check, with a token' });
// endregion: show
await issuer.close();
await shop.close();
