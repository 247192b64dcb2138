import { createAuthority } from '../../systems/grpc/_harness/certificates.ts';
import { ask, openShop } from './both-sides.ts';
import { look, openIssuer, verifyJwt, withToken } from './issuer.ts';

// region: show
const authority = await createAuthority();
const issuer = await openIssuer(authority);
const shop = await openShop({
  certificate: await authority.issue({ name: 'orders' }),
  guard: (token) => verifyJwt(token, issuer.key, 'orders'),
});

const token = issuer.issue({ aud: 'inventory' }); // mark
const error = await ask(shop, withToken(authority, token));
await shop.report();
console.log(`check: ${look(token, error)}`);
// endregion: show
await issuer.close();
await shop.close();
