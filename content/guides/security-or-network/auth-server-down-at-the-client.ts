import { createAuthority } from '../../systems/grpc/_harness/certificates.ts';
import { ask, openShop } from './both-sides.ts';
import { openIssuer, post, withToken } from './issuer.ts';
import { probe } from './probe.ts';

// region: show
const authority = await createAuthority();
const issuer = await openIssuer(authority);
const shop = await openShop({ certificate: await authority.issue({ name: 'orders' }) });

await issuer.close();
const fetchToken = async () => {
  const answer = await post(issuer.port, '/token', authority); // rejects, without a code of gRPC // mark
  return (answer as { access_token: string }).access_token;
};
await ask(shop, withToken(authority, fetchToken));
await shop.report();
console.log(`check of the shop: ${await probe(shop.port, { ca: authority.cert })}`);
console.log(`check of the issuer: ${await probe(issuer.port, { ca: authority.cert })}`);
// endregion: show
await shop.close();
