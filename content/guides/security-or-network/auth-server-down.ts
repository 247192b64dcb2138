import { status } from '@grpc/grpc-js';
import { createAuthority } from '../../systems/grpc/_harness/certificates.ts';
import { ask, openShop } from './both-sides.ts';
import { openIssuer, post, status as refuse, withToken } from './issuer.ts';
import { probe } from './probe.ts';

// region: show
const authority = await createAuthority();
const issuer = await openIssuer(authority);
const shop = await openShop({
  certificate: await authority.issue({ name: 'orders' }),
  guard: async (token) => {
    const answer = await post(issuer.port, '/introspect', authority, token).catch(
      (cause) => {
        throw refuse(status.UNAVAILABLE, 'token cannot be checked right now', cause); // mark
      },
    );
    if (!(answer as { active: boolean }).active) throw new Error('token is not active');
  },
});

await issuer.close();
await ask(shop, withToken(authority, issuer.issue()));
await shop.report();
console.log(`check of the shop: ${await probe(shop.port, { ca: authority.cert })}`);
console.log(`check of the issuer: ${await probe(issuer.port, { ca: authority.cert })}`);
// endregion: show
await shop.close();
