import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import * as grpc from '@grpc/grpc-js';
import { createAuthority } from '../../systems/grpc/_harness/certificates.ts';
import { ask, openShop } from './both-sides.ts';
import { probe } from './probe.ts';

// region: show
let down = false;
const balancer = createServer((client: Socket) => {
  client.on('error', () => {});
  if (down) return void client.destroy();
  const upstream = connect(shop.port, '127.0.0.1');
  upstream.on('error', () => {});
  client.pipe(upstream).pipe(client);
  fall = () => [client, upstream].forEach((socket) => socket.destroy());
});
let fall = () => {};

const authority = await createAuthority();
const shop = await openShop({
  certificate: await authority.issue({ name: 'orders' }),
  guard: () => {
    down = true; // the request is here; its answer won't get back // mark
    fall();
  },
});
await new Promise<void>((resolve) => balancer.listen(0, '127.0.0.1', resolve));
const { port } = balancer.address() as AddressInfo;

await ask({ port }, grpc.credentials.createSsl(authority.cert));
await shop.report();
console.log(`check, at once: ${await probe(port, { ca: authority.cert })}`);
down = false;
console.log(`check, a little later: ${await probe(port, { ca: authority.cert })}`);
// endregion: show
balancer.close();
await shop.close();
