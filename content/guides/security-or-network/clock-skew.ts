import { createAuthority } from '../../systems/grpc/_harness/certificates.ts';
import { ask, openShop } from './both-sides.ts';
import { look, openIssuer, verifyJwt, withToken } from './issuer.ts';

// region: show
const authority = await createAuthority();
const issuer = await openIssuer(authority, { clock: () => Date.now() + 3 * 60_000 }); // 3 min ahead // mark
const shop = await openShop({
  certificate: await authority.issue({ name: 'orders' }),
  guard: (token) => verifyJwt(token, issuer.key, 'orders'),
});

const token = issuer.issue(); // a moment ago
const error = await ask(shop, withToken(authority, token));
await shop.report();
console.log(`check: ${look(token, error)}`);
// endregion: show
await issuer.close();
await shop.close();
