import { createServer, type AddressInfo, type Socket } from 'node:net';
import * as grpc from '@grpc/grpc-js';
import { createAuthority } from '../../systems/grpc/_harness/certificates.ts';
import { ask } from './both-sides.ts';
import { probe } from './probe.ts';

// region: show
const sockets: Socket[] = [];
const mute = createServer((socket) => {
  sockets.push(socket); // accepted, and never a word: a process that hangs // mark
});
await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
const { port } = mute.address() as AddressInfo;

const authority = await createAuthority();
const how = { deadline: Date.now() + 500 }; // and no waitForReady
await ask({ port }, grpc.credentials.createSsl(authority.cert), how);
console.log(`check: ${await probe(port, { ca: authority.cert })}`);
// endregion: show
for (const socket of sockets) socket.destroy();
mute.close();
