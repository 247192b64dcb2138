import { createAuthority } from '../../systems/grpc/_harness/certificates.ts';
import { ask, openShop } from './both-sides.ts';
import { look, openIssuer, post, withToken } from './issuer.ts';
import { probe } from './probe.ts';

// region: show
const authority = await createAuthority();
const issuer = await openIssuer(authority);
const shop = await openShop({
  certificate: await authority.issue({ name: 'orders' }),
  guard: async (token) => {
    try {
      const answer = await post(issuer.port, '/introspect', authority, token);
      if (!(answer as { active: boolean }).active) throw new Error('not active');
    } catch (cause) {
      throw new Error('invalid token', { cause }); // whatever has gone wrong // mark
    }
  },
});

const token = issuer.issue();
await ask(shop, withToken(authority, token));
await issuer.close();
const error = await ask(shop, withToken(authority, token));
await shop.report();
console.log(`check of the token: ${look(token, error)}`);
console.log(`check of the issuer: ${await probe(issuer.port, { ca: authority.cert })}`);
// endregion: show
await shop.close();
