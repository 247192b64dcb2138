import { status } from '@grpc/grpc-js';
import { createAuthority } from '../../systems/grpc/_harness/certificates.ts';
import { ask, openShop } from './both-sides.ts';
import { look, openIssuer, status as refuse, verifyJwt, withToken } from './issuer.ts';

// region: show
const authority = await createAuthority();
const issuer = await openIssuer(authority);
const shop = await openShop({
  certificate: await authority.issue({ name: 'orders' }),
  guard: (token, method) => {
    const { roles } = verifyJwt(token, issuer.key, 'orders');
    if (method === 'CancelOrder' && !roles.includes('clerk')) {
      throw refuse(status.PERMISSION_DENIED, 'CancelOrder needs the role clerk'); // mark
    }
  },
});

const token = issuer.issue({ roles: ['reader'] });
const error = await ask(shop, withToken(authority, token), { method: 'cancelOrder' });
await shop.report();
console.log(`check: ${look(token, error)}`);
await ask(shop, withToken(authority, token), { as: 'check, same token, GetOrder' });
// endregion: show
await issuer.close();
await shop.close();
