import { X509Certificate } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAuthority } from '../../systems/grpc/_harness/certificates.ts';
import { openTlsShop } from './tls-shop.ts';

// region: show
const authority = await createAuthority();
const untilDay = 3 / 86_400; // valid for three more seconds // mark
const certificate = await authority.issue({ name: 'orders', untilDay });
const notAfter = new X509Certificate(certificate.cert).validToDate.getTime();
const shop = await openTlsShop(authority, certificate);

console.error(`valid    stream: ${await shop.overStream('o-1')}`);

await sleep(notAfter + 1100 - Date.now()); // the one thing here that no event announces
console.error(`expired  stream: ${await shop.overStream('o-2')}`); // mark
console.error(`expired  new call, same connection: ${await shop.call()}`);
console.error(`expired  handshake of a monitor: ${await shop.handshake()}`); // mark

shop.path.cut();
console.error(`cut      stream: ${await shop.overStream('o-3')}`);
console.error(`cut      new call, new connection: ${await shop.call()}`); // mark
process.exitCode = 1;
// endregion: show
await shop.close();
