import { createServer, type AddressInfo } from 'node:net';
import * as grpc from '@grpc/grpc-js';
import { createAuthority } from '../../systems/grpc/_harness/certificates.ts';
import { ask } from './both-sides.ts';
import { probe } from './probe.ts';

// region: show
// A load balancer that passes TLS through, and has nobody to pass it to.
const balancer = createServer((socket) => {
  socket.on('error', () => {});
  socket.once('data', () => socket.end()); // mark
});
await new Promise<void>((resolve) => balancer.listen(0, '127.0.0.1', resolve));
const { port } = balancer.address() as AddressInfo;

const authority = await createAuthority();
await ask({ port }, grpc.credentials.createSsl(authority.cert));
await ask({ port }, grpc.credentials.createInsecure(), { as: 'plaintext client' });
console.log(`check: ${await probe(port, { ca: authority.cert })}`);
// endregion: show
balancer.close();
